using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Scalars;

/// <summary>A scalar with one C# type for both input and results.</summary>
/// <typeparam name="T">The C# type.</typeparam>
public abstract class ScalarType<T> : ScalarType
    where T : notnull
{
    private protected ScalarType(string name, string description, string? specifiedByUrl = null)
        : base(name, description, specifiedByUrl)
    {
    }

    /// <inheritdoc/>
    internal sealed override Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    internal sealed override bool TryParseLiteral(ValueNode literal, out object? value)
    {
        var parsed = TryParse(literal, out var typed);
        value = typed;
        return parsed;
    }

    /// <inheritdoc/>
    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value;
        return value is T;
    }

    /// <inheritdoc/>
    internal sealed override void Write(JsonOutput output, object result) => Write(output, (T)result);

    /// <inheritdoc/>
    internal sealed override ValueNode ToLiteral(object value) => ToLiteral((T)value);

    private protected abstract bool TryParse(ValueNode literal, [MaybeNullWhen(false)] out T value);

    /// <summary>Whether every value can be written as JSON.</summary>
    internal virtual bool WritesAll => true;

    /// <summary>Whether a value can be written as JSON; infinities cannot.</summary>
    internal virtual bool CanWrite(T value) => true;

    /// <summary>Writes a value that can be written as JSON.</summary>
    internal abstract void Write(JsonOutput output, T value);

    private protected abstract ValueNode ToLiteral(T value);
}
