using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Orders of genes and of phenotypes. Ties are ordered by name, then by id.</summary>
public enum TermOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By the number of diseases, highest first.</summary>
    DiseaseCount,
}

internal static class TermOrders
{
    public static EntityOrder ToPort(this TermOrder order) =>
        order is TermOrder.DiseaseCount ? EntityOrder.DiseaseCount : EntityOrder.Name;
}
