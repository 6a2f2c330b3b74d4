namespace KnowledgeGraph.Model;

/// <summary>The stored properties of <see cref="Assertion"/>.</summary>
public static class AssertionProperties
{
    /// <summary>All properties, by position. Id, row, type and both ends are the structure of the graph and stored apart from them.</summary>
    public static StoredProperties<Assertion> All { get; } = new(
        [typeof(Assertion)],
        [nameof(Assertion.Id), nameof(Assertion.Row), nameof(Assertion.Type), nameof(Assertion.Subject), nameof(Assertion.Object)]);
}
