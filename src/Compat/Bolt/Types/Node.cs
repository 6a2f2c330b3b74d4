namespace KnowledgeGraph.Bolt.Types;

/// <inheritdoc cref="INode"/>
internal sealed class Node(long id, string[] labels, Dictionary<string, object?> properties, string elementId)
    : Entity(id, properties, elementId), INode
{
    public IReadOnlyList<string> Labels => labels;

    public bool Equals(INode? other) => other is not null && other.ElementId == ElementId;

    public override bool Equals(object? obj) => Equals(obj as INode);

    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}
