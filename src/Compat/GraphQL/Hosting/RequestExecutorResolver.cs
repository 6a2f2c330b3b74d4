using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Types.Discovery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Creates the schema and its executor on first use.</summary>
internal sealed class RequestExecutorResolver : IRequestExecutorResolver
{
    private readonly Lazy<IRequestExecutor> _executor;

    public RequestExecutorResolver(RequestExecutorSetup setup, IServiceProvider services)
    {
        _executor = new(() => Make(setup, services));
    }

    public ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        string? schemaName = null,
        CancellationToken cancellationToken = default) =>
        schemaName is null
            ? ValueTask.FromResult(_executor.Value)
            : throw new NotSupportedException("There is one schema; it has no name.");

    private static RequestExecutor Make(RequestExecutorSetup setup, IServiceProvider services)
    {
        setup.DocumentLimits.MaxAllowedFields = setup.ParserOptions.MaxAllowedFields;
        if (setup.AnalyzesCost)
        {
            setup.Schema.Directives.AddRange(CostDirectives.All);
            setup.Schema.AppliesDefaultCost = true;
        }

        var schema = SchemaDiscovery.Build(setup.Schema, services.GetService<IServiceProviderIsService>());
        var documents = new DocumentPreparation(
            schema,
            new ParserOptions { MaxTokens = setup.ParserOptions.MaxAllowedTokens },
            new DocumentLimits(setup.DocumentLimits));
        var errorHandler = new ErrorHandler(
            setup.ErrorFilters,
            setup.RequestOptions.IncludeExceptionDetails,
            services.GetRequiredService<ILogger<ErrorHandler>>());
        var costLimits = setup is { AnalyzesCost: true, CostOptions.SkipAnalyzer: false } ? new CostLimits(setup.CostOptions) : null;
        return new(schema, documents, costLimits, errorHandler, setup.RequestOptions, services);
    }
}
