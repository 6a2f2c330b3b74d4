namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>What an operation costs at most. Costs beyond any number are <see cref="double.MaxValue"/>.</summary>
/// <param name="FieldCost">The cost of its resolvers (IBM's specification, "Field Cost").</param>
/// <param name="TypeCost">The cost of the objects of its answer (IBM's specification, "Type Cost").</param>
public readonly record struct CostMetrics(double FieldCost, double TypeCost)
{
    /// <summary>The costs of two things, both of which are done.</summary>
    internal static CostMetrics Sum(CostMetrics a, CostMetrics b) =>
        new(Saturate(a.FieldCost + b.FieldCost), Saturate(a.TypeCost + b.TypeCost));

    /// <summary>The costs of two things of which one is done.</summary>
    internal static CostMetrics Max(CostMetrics a, CostMetrics b) =>
        new(Math.Max(a.FieldCost, b.FieldCost), Math.Max(a.TypeCost, b.TypeCost));

    /// <summary>A finite number in place of infinity, which JSON does not have and which times 0 is not 0.</summary>
    internal static double Saturate(double cost) => Math.Clamp(cost, double.MinValue, double.MaxValue);
}
