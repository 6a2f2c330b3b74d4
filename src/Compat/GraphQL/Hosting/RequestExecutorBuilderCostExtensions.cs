using KnowledgeGraph.GraphQL.CostAnalysis;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Extensions to limit the cost of operations, according to IBM's GraphQL Cost Directives specification.</summary>
public static class RequestExecutorBuilderCostExtensions
{
    /// <summary>Adds the directives <c>@cost</c> and <c>@listSize</c>, and cost limits.</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.AnalyzesCost = true);

    /// <summary>Changes the cost options; has no effect without <see cref="AddCostAnalyzer"/>.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure) =>
        Configure(builder, setup => configure(setup.CostOptions));
}
