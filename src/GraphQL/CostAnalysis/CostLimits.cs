using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>Holds operations to what they may cost.</summary>
internal sealed class CostLimits(CostOptions options)
{
    /// <summary>Why an operation is refused; null if it is not.</summary>
    public IError? Refuse(OperationDefinitionNode operation, CostMetrics cost)
    {
        if (!options.EnforceCostLimits)
        {
            return null;
        }

        if (cost.FieldCost > options.MaxFieldCost)
        {
            return CostErrors.TooCostlyFields(operation, cost.FieldCost, options.MaxFieldCost);
        }

        return cost.TypeCost > options.MaxTypeCost
            ? CostErrors.TooCostlyTypes(operation, cost.TypeCost, options.MaxTypeCost)
            : null;
    }
}
