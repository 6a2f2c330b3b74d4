namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The maximum cost of an operation. Costs that overflow are <see cref="double.MaxValue"/>.</summary>
/// <param name="FieldCost">The cost of the resolvers (IBM's specification, "Field Cost").</param>
/// <param name="TypeCost">The cost of the objects in the response (IBM's specification, "Type Cost").</param>
internal readonly record struct CostMetrics(double FieldCost, double TypeCost)
{
    /// <summary>The cost of two parts that are both executed.</summary>
    internal static CostMetrics Sum(CostMetrics a, CostMetrics b) =>
        new(Saturate(a.FieldCost + b.FieldCost), Saturate(a.TypeCost + b.TypeCost));

    /// <summary>The cost of two parts of which one is executed.</summary>
    internal static CostMetrics Max(CostMetrics a, CostMetrics b) =>
        new(Math.Max(a.FieldCost, b.FieldCost), Math.Max(a.TypeCost, b.TypeCost));

    /// <summary>Replaces infinity by a finite number, because JSON does not have it and infinity times 0 is not 0.</summary>
    internal static double Saturate(double cost) => Math.Clamp(cost, double.MinValue, double.MaxValue);
}
