using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A leaf holding one value (specification, section 3.5).</summary>
public abstract class ScalarType : NamedType
{
    /// <summary>Makes a scalar.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="description">What the values are.</param>
    /// <param name="specifiedByUrl">Where the format of the values is specified.</param>
    protected ScalarType(string name, string? description = null, string? specifiedByUrl = null)
        : base(name, description)
    {
        SpecifiedByUrl = specifiedByUrl;
    }

    /// <summary>Where the format of the values is specified; null for built-in scalars.</summary>
    public string? SpecifiedByUrl { get; }

    /// <summary>The C# type that input is turned into.</summary>
    public abstract Type RuntimeType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>
    /// Turns a literal into a value of <see cref="RuntimeType"/> (input coercion).
    /// </summary>
    /// <param name="literal">A literal that is neither null nor a variable; a JSON value arrives as the literal of its form.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the literal stands for a value of the scalar.</returns>
    public abstract bool TryParseLiteral(ValueNode literal, out object? value);

    /// <summary>Turns what a resolver returned into a value that <see cref="Write"/> writes (result coercion).</summary>
    /// <param name="value">What the resolver returned.</param>
    /// <param name="result">The value to write.</param>
    /// <returns>Whether the value can be represented.</returns>
    public abstract bool TryCoerceResult(object value, out object? result);

    /// <summary>Writes a coerced result as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">What <see cref="TryCoerceResult"/> gave.</param>
    internal abstract void Write(JsonOutput output, object result);

    /// <summary>The literal that stands for a value, used to print defaults.</summary>
    /// <param name="value">A value of <see cref="RuntimeType"/>.</param>
    public abstract ValueNode ToLiteral(object value);
}
