namespace KnowledgeGraph.Bolt.Types;

/// <inheritdoc cref="IRelationship"/>
internal sealed class Relationship(long id, string type, Dictionary<string, object?> properties, string elementId)
    : Entity(id, properties, elementId), IRelationship
{
    private readonly Dictionary<string, object?> _properties = properties;

    public string Type { get; } = type;

    public long StartNodeId { get; init; }

    public long EndNodeId { get; init; }

    public string StartNodeElementId { get; init; } = "";

    public string EndNodeElementId { get; init; } = "";

    /// <summary>Adds start and end node to a relationship of a path, which Bolt sends without them.</summary>
    public Relationship Between(INode start, INode end) => new(Id, Type, _properties, ElementId)
    {
        StartNodeId = ((Node)start).Id,
        EndNodeId = ((Node)end).Id,
        StartNodeElementId = start.ElementId,
        EndNodeElementId = end.ElementId,
    };

    public bool Equals(IRelationship? other) => other is not null && other.ElementId == ElementId;

    public override bool Equals(object? obj) => Equals(obj as IRelationship);

    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
