using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The hierarchies of diseases.</summary>
[GraphQLName("Hierarchy")]
public enum DiseaseHierarchy
{
    /// <summary>
    /// The default: Mondo's. A disease that Mondo does not contain has the parents and children that other sources
    /// state for it.
    /// </summary>
    Mondo,

    /// <summary>Orphanet's, as provided by GARD.</summary>
    Orphanet,

    /// <summary>Those of all sources combined.</summary>
    All,
}

internal static class DiseaseHierarchies
{
    public static Hierarchy ToPort(this DiseaseHierarchy hierarchy) => hierarchy switch
    {
        DiseaseHierarchy.Mondo => Hierarchy.Ontology,
        DiseaseHierarchy.Orphanet => Hierarchy.Orphanet,
        DiseaseHierarchy.All => Hierarchy.All,
        _ => throw new ArgumentOutOfRangeException(nameof(hierarchy), hierarchy, "no such hierarchy"),
    };
}
