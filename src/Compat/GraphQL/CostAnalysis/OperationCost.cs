using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The analysed cost of an operation, to be evaluated with the values of its variables.</summary>
/// <param name="selections">The distinct selections of the operation; nested ones precede those that contain them.</param>
/// <param name="rootWeight">The weight of the root type.</param>
internal sealed class OperationCost(IReadOnlyList<SelectionCost> selections, double rootWeight)
{
    private readonly bool _isConstant = selections.All(
        selection => selection.Alternatives.All(fields => fields.All(field => field.IsConstant)));

    private CostMetrics? _constant;

    /// <summary>Computes the cost for values of variables; cached if it does not depend on them.</summary>
    /// <exception cref="RequestException">A field does not have the one slicing argument that it requires.</exception>
    public CostMetrics Evaluate(CostVariables variables)
    {
        if (_constant is { } known)
        {
            return known;
        }

        var costs = new CostMetrics[selections.Count];
        for (var i = 0; i < costs.Length; i++)
        {
            costs[i] = selections[i].Evaluate(costs, variables);
        }

        var cost = CostMetrics.Sum(costs[^1], new(0, rootWeight));
        if (_isConstant)
        {
            _constant = cost;
        }

        return cost;
    }
}
