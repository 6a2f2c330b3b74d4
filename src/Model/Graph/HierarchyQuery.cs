namespace KnowledgeGraph.Model;

/// <summary>A question for the relatives of each of several terms in a hierarchy.</summary>
public sealed record HierarchyQuery
{
    /// <summary>Which relatives.</summary>
    public required HierarchyDirection Direction { get; init; }

    /// <summary>Whose hierarchy; for phenotypes it is HPO's in any case.</summary>
    public Hierarchy Hierarchy { get; init; }

    /// <summary>Which part of each owner's list, ordered by name.</summary>
    public required PageRequest Page { get; init; }
}

/// <summary>Relatives of a term.</summary>
public enum HierarchyDirection
{
    /// <summary>One step up.</summary>
    Parents,

    /// <summary>One step down.</summary>
    Children,

    /// <summary>Any number of steps up, without the term itself.</summary>
    Ancestors,

    /// <summary>Any number of steps down, without the term itself.</summary>
    Descendants,
}

/// <summary>Whose hierarchy of diseases.</summary>
public enum Hierarchy
{
    /// <summary>
    /// The default: Mondo's. A disease that Mondo does not hold has the parents that other sources give it, and below it is
    /// what these place there.
    /// </summary>
    Mondo,

    /// <summary>Orphanet's, as GARD gives it.</summary>
    Orphanet,

    /// <summary>Every source's together.</summary>
    All,
}

/// <summary>A relative of a term.</summary>
public sealed class HierarchyEdge
{
    /// <summary>The relative.</summary>
    public required Entity Node { get; init; }

    /// <summary>Where it stands in the owner's list.</summary>
    public required PageKey Key { get; init; }

    /// <summary>Steps between the two, by the shortest way.</summary>
    public required int Distance { get; init; }

    /// <summary>For parents and children: the rows of the SUBCLASS_OF assertions, rising; else empty.</summary>
    public IReadOnlyList<int> Assertions { get; init; } = [];
}
