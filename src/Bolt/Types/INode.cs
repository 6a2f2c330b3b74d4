namespace KnowledgeGraph.Bolt;

/// <summary>What nodes and relationships have in common.</summary>
public interface IEntity
{
    /// <summary>The value of a property.</summary>
    /// <exception cref="KeyNotFoundException">The entity has no such property.</exception>
    object this[string key] { get; }

    /// <summary>All properties. A property of a graph is never null.</summary>
    IReadOnlyDictionary<string, object> Properties { get; }

    /// <summary>The identity within this server and transaction; not to be stored.</summary>
    string ElementId { get; }

    /// <summary>The value of a property, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    T Get<T>(string key);

    /// <summary>The value of a property, or false when there is none.</summary>
    bool TryGet<T>(string key, out T value);
}

/// <summary>A node. Two nodes are equal when their element ids are.</summary>
public interface INode : IEntity, IEquatable<INode>
{
    /// <summary>The labels, in the server's order.</summary>
    IReadOnlyList<string> Labels { get; }
}

/// <summary>A relationship. Two relationships are equal when their element ids are.</summary>
public interface IRelationship : IEntity, IEquatable<IRelationship>
{
    /// <summary>The relationship's one type.</summary>
    string Type { get; }

    /// <summary>The element id of the node that the relationship leaves.</summary>
    string StartNodeElementId { get; }

    /// <summary>The element id of the node that the relationship enters.</summary>
    string EndNodeElementId { get; }
}

/// <summary>A walk from node to node; it may pass the same ones again.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node.</summary>
    INode End { get; }

    /// <summary>The nodes in the order of the walk, one more than relationships.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>The relationships in the order of the walk; each keeps its own direction.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}
