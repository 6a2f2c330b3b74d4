using KnowledgeGraph.GraphQL.CostAnalysis;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Limits what operations cost, by IBM's GraphQL Cost Directives specification.</summary>
public static class RequestExecutorBuilderCostExtensions
{
    /// <summary>Adds the directives <c>@cost</c> and <c>@listSize</c>, and limits on what operations cost.</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.AnalyzesCost = true);

    /// <summary>Changes what operations may cost; it does nothing without <see cref="AddCostAnalyzer"/>.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure) =>
        Configure(builder, setup => configure(setup.CostOptions));
}
