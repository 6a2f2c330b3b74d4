namespace KnowledgeGraph.Bolt.Types;

/// <inheritdoc cref="IPath"/>
internal sealed class GraphPath(INode[] nodes, IRelationship[] relationships) : IPath
{
    internal INode[] NodeArray => nodes;

    internal IRelationship[] RelationshipArray => relationships;

    public INode Start => nodes[0];

    public INode End => nodes[^1];

    public IReadOnlyList<INode> Nodes => nodes;

    public IReadOnlyList<IRelationship> Relationships => relationships;

    public bool Equals(IPath? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    public override bool Equals(object? obj) => Equals(obj as IPath);

    public override int GetHashCode() => HashCode.Combine(Start, End, relationships.Length);
}
