namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>The coerced variables of a request. A variable without value and default is absent, which differs from null.</summary>
/// <param name="values">The values by name without <c>$</c>.</param>
internal sealed class VariableValues(IReadOnlyDictionary<string, object?> values)
{
    public static VariableValues None { get; } = new(new Dictionary<string, object?>());

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
