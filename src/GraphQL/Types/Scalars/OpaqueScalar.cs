using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>
/// A custom scalar of which nothing but the name is known, as in a schema read from a document:
/// it accepts every literal as it is, and represents none of its own.
/// </summary>
/// <param name="name">The name, unique in the schema.</param>
/// <param name="description">What the values are.</param>
/// <param name="specifiedByUrl">Where the format of the values is specified.</param>
public sealed class OpaqueScalar(string name, string? description = null, string? specifiedByUrl = null)
    : ScalarType(name, description, specifiedByUrl)
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(ValueNode);

    /// <inheritdoc/>
    public override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        value = literal;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryCoerceResult(object value, out object? result)
    {
        result = null;
        return false;
    }

    /// <inheritdoc/>
    internal override void Write(JsonOutput output, object result) =>
        throw new NotSupportedException($"Nothing is known of the values of {Name}.");

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => (ValueNode)value;
}
