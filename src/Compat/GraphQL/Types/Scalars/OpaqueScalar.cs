using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>
/// A custom scalar of which only the name is known, such as in a schema read from a document. It accepts every literal unchanged, and
/// cannot represent results.
/// </summary>
/// <param name="name">The name, unique in the schema.</param>
/// <param name="description">The description.</param>
/// <param name="specifiedByUrl">The URL of the format's specification.</param>
internal sealed class OpaqueScalar(string name, string? description = null, string? specifiedByUrl = null)
    : ScalarType(name, description, specifiedByUrl)
{
    /// <inheritdoc/>
    internal override Type RuntimeType => typeof(ValueNode);

    /// <inheritdoc/>
    internal override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal;
        return true;
    }

    /// <inheritdoc/>
    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = null;
        return false;
    }

    /// <inheritdoc/>
    internal override void Write(JsonOutput output, object result) =>
        throw new NotSupportedException($"Nothing is known of the values of {Name}.");

    /// <inheritdoc/>
    internal override ValueNode ToLiteral(object value) => (ValueNode)value;
}
