namespace KnowledgeGraph.Model;

/// <summary>
/// Declares a property that releases store. Everything else follows from the declaration: the column of the index, the content hash,
/// the property in Neo4j, and the readers of both stores (<see cref="StoredProperties{T}"/>).
/// </summary>
/// <param name="position">The position in the content hash; unique within the type and its subtypes, and never changed.</param>
/// <param name="name">The name of the column and of the property in Neo4j, in snake case.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StoredAttribute(int position, string name) : Attribute
{
    /// <summary>The position in the content hash.</summary>
    public int Position => position;

    /// <summary>The name of the column and of the property in Neo4j.</summary>
    public string Name => name;

    /// <summary>How the property is part of the stable id of an assertion (decision 8).</summary>
    public IdPart IdPart { get; init; }

    /// <summary>The release format that introduced the property; <see cref="ReleaseFormat.Version"/> follows from it.</summary>
    public int Since { get; init; }
}

/// <summary>How a property is part of the stable id of an assertion.</summary>
public enum IdPart
{
    /// <summary>It is not part of the id.</summary>
    None,

    /// <summary>Its value is part of the id.</summary>
    Value,

    /// <summary>The reference that it spells is part of the id, so that other spellings of an identifier have the same id.</summary>
    Reference,
}
