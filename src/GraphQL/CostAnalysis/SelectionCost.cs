namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>What is selected of an object costs.</summary>
/// <param name="Alternatives">The fields for each type the object can have; the costliest counts.</param>
internal sealed record SelectionCost(IReadOnlyList<IReadOnlyList<FieldCost>> Alternatives)
{
    /// <summary>The cost with the values of variables.</summary>
    /// <param name="selections">What the selections below cost.</param>
    /// <param name="variables">The variables.</param>
    public CostMetrics Evaluate(ReadOnlySpan<CostMetrics> selections, CostVariables variables)
    {
        var most = default(CostMetrics);
        foreach (var fields in Alternatives)
        {
            var sum = default(CostMetrics);
            foreach (var field in fields)
            {
                sum = CostMetrics.Sum(sum, field.Evaluate(selections, variables));
            }

            most = CostMetrics.Max(most, sum);
        }

        return most;
    }
}
