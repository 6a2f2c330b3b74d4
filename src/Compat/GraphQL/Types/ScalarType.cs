using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A leaf with a single value (specification, section 3.5).</summary>
public abstract class ScalarType : NamedType
{
    /// <summary>Creates a scalar.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="description">The description.</param>
    /// <param name="specifiedByUrl">The URL of the format's specification.</param>
    private protected ScalarType(string name, string? description = null, string? specifiedByUrl = null)
        : base(name, description)
    {
        SpecifiedByUrl = specifiedByUrl;
    }

    /// <summary>The URL of the format's specification; null for built-in scalars.</summary>
    internal string? SpecifiedByUrl { get; }

    /// <summary>The C# type of coerced input.</summary>
    internal abstract Type RuntimeType { get; }

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.Scalar;

    /// <summary>
    /// Converts a literal to a value of <see cref="RuntimeType"/> (input coercion).
    /// </summary>
    /// <param name="literal">A literal that is neither null nor a variable; a JSON value is passed as the corresponding literal.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the literal is a valid value of the scalar.</returns>
    internal abstract bool TryParseLiteral(ValueNode literal, out object? value);

    /// <summary>Converts the result of a resolver to a value that <see cref="Write"/> accepts (result coercion).</summary>
    /// <param name="value">The result of the resolver.</param>
    /// <param name="result">The value to write.</param>
    /// <returns>Whether the value can be represented.</returns>
    internal abstract bool TryCoerceResult(object value, out object? result);

    /// <summary>Writes a coerced result as JSON.</summary>
    /// <param name="output">The output.</param>
    /// <param name="result">The result of <see cref="TryCoerceResult"/>.</param>
    internal abstract void Write(JsonOutput output, object result);

    /// <summary>The literal of a value, to print defaults.</summary>
    /// <param name="value">A value of <see cref="RuntimeType"/>.</param>
    internal abstract ValueNode ToLiteral(object value);
}
