namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The cost of a selection on an object.</summary>
/// <param name="Alternatives">The fields for each possible type of the object; the most expensive type counts.</param>
internal sealed record SelectionCost(IReadOnlyList<IReadOnlyList<FieldCost>> Alternatives)
{
    /// <summary>Computes the cost for values of variables.</summary>
    /// <param name="selections">The costs of the nested selections.</param>
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
