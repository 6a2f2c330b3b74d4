namespace KnowledgeGraph.Bolt;

/// <summary>The common members of nodes and relationships.</summary>
public interface IEntity
{
    /// <summary>The value of a property.</summary>
    /// <exception cref="KeyNotFoundException">The entity has no such property.</exception>
    object this[string key] { get; }

    /// <summary>All properties. Their values are never null.</summary>
    IReadOnlyDictionary<string, object> Properties { get; }

    /// <summary>The identifier within this server and transaction; do not store it.</summary>
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
    /// <summary>The type of the relationship.</summary>
    string Type { get; }

    /// <summary>The element id of the start node.</summary>
    string StartNodeElementId { get; }

    /// <summary>The element id of the end node.</summary>
    string EndNodeElementId { get; }
}

/// <summary>A path through the graph; it may visit nodes and relationships repeatedly.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node.</summary>
    INode End { get; }

    /// <summary>The nodes in path order; their number is one more than that of the relationships.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>The relationships in path order; each keeps its own direction.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}
