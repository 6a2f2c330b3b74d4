using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>Errors of operations that exceed cost limits. They have HotChocolate's extensions in addition to those of all limits.</summary>
internal static class CostErrors
{
    public static IError TooCostlyFields(OperationDefinitionNode operation, double actual, double allowed) => Exceeded(
            operation, $"The operation has a field cost of {actual} which exceeds the max allowed field cost of {allowed}.", nameof(CostOptions.MaxFieldCost), allowed)
        .SetExtension("actual", actual)
        .SetExtension("fieldCost", actual)
        .SetExtension("maxFieldCost", allowed)
        .Build();

    public static IError TooCostlyTypes(OperationDefinitionNode operation, double actual, double allowed) => Exceeded(
            operation, $"The operation has a type cost of {actual} which exceeds the max allowed type cost of {allowed}.", nameof(CostOptions.MaxTypeCost), allowed)
        .SetExtension("actual", actual)
        .SetExtension("typeCost", actual)
        .SetExtension("maxTypeCost", allowed)
        .Build();

    public static RequestException TooIntricate(OperationDefinitionNode operation, int allowed) => new(Exceeded(
            operation, $"The cost of the operation is not known: with its fragments and types put in place it has more than {allowed} fields.", "MaxMergedFields", allowed)
        .Build());

    private static ErrorBuilder Exceeded(OperationDefinitionNode operation, FormattableString message, string limit, double allowed) => ErrorBuilder.New()
        .SetMessage(FormattableString.Invariant(message))
        .SetCode(ErrorCodes.Execution.CostExceeded)
        .AddLocation(operation)
        .SetExtension("limit", limit)
        .SetExtension("allowed", allowed);
}
