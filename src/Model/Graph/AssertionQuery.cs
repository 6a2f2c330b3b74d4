namespace KnowledgeGraph.Model;

/// <summary>A query for assertions, in row order. All conditions must hold; an empty list or null means no condition.</summary>
public sealed record AssertionQuery
{
    /// <summary>The subject is this entity.</summary>
    public Curie? Subject { get; init; }

    /// <summary>The object is this entity.</summary>
    public Curie? Object { get; init; }

    /// <summary>The relationship is one of these.</summary>
    public ValueList<RelationshipType> Types { get; init; } = [];

    /// <summary>Only negated (true) or only other (false) assertions.</summary>
    public bool? Negated { get; init; }

    /// <summary>Further conditions.</summary>
    public AssertionFilter Where { get; init; } = AssertionFilter.None;

    /// <summary>The page; the rank of a key is a row.</summary>
    public required PageRequest Page { get; init; }
}
