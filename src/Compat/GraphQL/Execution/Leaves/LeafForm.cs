using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Execution.Leaves;

/// <summary>How the leaves of a type are checked and written.</summary>
/// <typeparam name="T">The type of a leaf, including null.</typeparam>
/// <param name="CanWrite">Whether a leaf that is not null can be written as JSON; null if every leaf can.</param>
/// <param name="Write">Writes a leaf that is not null.</param>
internal sealed record LeafForm<T>(Func<T, bool>? CanWrite, Action<JsonOutput, T> Write)
{
    /// <summary>Whether a leaf can be written in this position.</summary>
    public bool Accepts(T? leaf, bool isNonNull) => leaf is null ? !isNonNull : CanWrite is null || CanWrite(leaf);
}

/// <summary>The forms of the leaf types.</summary>
internal static class LeafForms
{
    /// <summary>The form of an enum.</summary>
    public static LeafForm<EnumValueDefinition> OfEnum() => new(CanWrite: null, static (output, name) => output.WriteRaw(name.Json));

    /// <summary>The form of a scalar of a class.</summary>
    public static LeafForm<T> OfClass<T>(ScalarType<T> scalar)
        where T : class =>
        new(CanWrite: null, scalar.Write);

    /// <summary>The form of a scalar of a value type.</summary>
    public static LeafForm<T?> OfValue<T>(ScalarType<T> scalar)
        where T : struct =>
        new(
            scalar.WritesAll ? null : value => scalar.CanWrite(value.GetValueOrDefault()),
            (output, value) => scalar.Write(output, value.GetValueOrDefault()));
}
