using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Orders of diseases. Ties are ordered by name, then by id.</summary>
public enum DiseaseOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By the number of phenotypes present, highest first.</summary>
    PhenotypeCount,

    /// <summary>By the number of genes, highest first.</summary>
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
