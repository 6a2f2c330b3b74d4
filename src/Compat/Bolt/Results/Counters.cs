namespace KnowledgeGraph.Bolt.Results;

/// <summary>Counters from the <c>stats</c> of a summary, which omit those that are 0.</summary>
internal sealed class Counters(Dictionary<string, object?> stats) : ICounters
{
    public int NodesCreated => Count("nodes-created");

    public int NodesDeleted => Count("nodes-deleted");

    public int RelationshipsCreated => Count("relationships-created");

    public int RelationshipsDeleted => Count("relationships-deleted");

    public int PropertiesSet => Count("properties-set");

    public int LabelsAdded => Count("labels-added");

    public int LabelsRemoved => Count("labels-removed");

    public int IndexesAdded => Count("indexes-added");

    public int IndexesRemoved => Count("indexes-removed");

    public int ConstraintsAdded => Count("constraints-added");

    public int ConstraintsRemoved => Count("constraints-removed");

    public int SystemUpdates => Count("system-updates");

    // Servers that do not send this have changed the graph if any of its counters is above 0.
    public bool ContainsUpdates => stats.GetValueOrDefault("contains-updates") as bool? ?? AnyOfTheGraph();

    public bool ContainsSystemUpdates => stats.GetValueOrDefault("contains-system-updates") as bool? ?? SystemUpdates > 0;

    private int Count(string name) => stats.GetValueOrDefault(name) is long count ? (int)Math.Min(count, int.MaxValue) : 0;

    private bool AnyOfTheGraph() => stats.Any(entry => entry.Key != "system-updates" && entry.Value is > 0L);
}
