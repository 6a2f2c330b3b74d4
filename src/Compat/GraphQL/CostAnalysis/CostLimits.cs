using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>Enforces the cost limits.</summary>
internal sealed class CostLimits(CostOptions options)
{
    /// <summary>The error of an operation that exceeds a limit; otherwise null.</summary>
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
