using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Orders of diseases; each ends in the name, then the id.</summary>
public enum DiseaseOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By the number of phenotypes seen, most first.</summary>
    PhenotypeCount,

    /// <summary>By the number of genes, most first.</summary>
    GeneCount,
}

internal static class DiseaseOrders
{
    public static EntityOrder ToPort(this DiseaseOrder order) => order switch
    {
        DiseaseOrder.PhenotypeCount => EntityOrder.PhenotypeCount,
        DiseaseOrder.GeneCount => EntityOrder.GeneCount,
        _ => EntityOrder.Name,
    };
}
