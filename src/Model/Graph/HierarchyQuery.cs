namespace KnowledgeGraph.Model;

/// <summary>A query for the relatives of each of several terms in a hierarchy.</summary>
public sealed record HierarchyQuery
{
    /// <summary>The kind of relatives.</summary>
    public required HierarchyDirection Direction { get; init; }

    /// <summary>The hierarchy.</summary>
    public Hierarchy Hierarchy { get; init; }

    /// <summary>The page of each owner's list, ordered by name.</summary>
    public required PageRequest Page { get; init; }
}

/// <summary>Relatives of a term.</summary>
public enum HierarchyDirection
{
    /// <summary>Direct parents.</summary>
    Parents,

    /// <summary>Direct children.</summary>
    Children,

    /// <summary>All ancestors, without the term itself.</summary>
    Ancestors,

    /// <summary>All descendants, without the term itself.</summary>
    Descendants,
}

/// <summary>The hierarchies of terms. Phenotypes are in each as HPO has them.</summary>
public enum Hierarchy
{
    /// <summary>
    /// The default: that of the term's ontology, Mondo's for a disease and HPO's for a phenotype. A disease that Mondo does not contain has
    /// the parents and children that other sources state for it.
    /// </summary>
    Ontology,

    /// <summary>Orphanet's, as provided by GARD.</summary>
    Orphanet,

    /// <summary>Those of all sources combined.</summary>
    All,
}

/// <summary>A relative of a term.</summary>
public sealed class HierarchyEdge
{
    /// <summary>The relative.</summary>
    public required Entity Node { get; init; }

    /// <summary>Its position in the owner's list.</summary>
    public required PageKey Key { get; init; }

    /// <summary>The number of steps between the two, by the shortest path.</summary>
    public required int Distance { get; init; }

    /// <summary>For parents and children: the rows of the SUBCLASS_OF assertions, ascending; else empty.</summary>
    public IReadOnlyList<int> Assertions { get; init; } = [];
}
