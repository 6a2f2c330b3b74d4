using BitFaster.Caching;
using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting.Http;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.PersistedOperations;
using KnowledgeGraph.GraphQL.Types.Discovery;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>The configuration of the GraphQL service.</summary>
internal sealed class RequestExecutorSetup
{
    public SchemaConfiguration Schema { get; } = new();

    public SchemaOptions SchemaOptions { get; } = new();

    public RequestExecutorOptions RequestOptions { get; } = new();

    public RequestParserOptions ParserOptions { get; } = new();

    public List<Func<IError, IError>> ErrorFilters { get; } = [];

    public DocumentLimitOptions DocumentLimits { get; } = new();

    public CostOptions CostOptions { get; } = new();

    /// <summary>Whether the cost of operations is analysed.</summary>
    public bool AnalyzesCost { get; set; }

    public HttpLimitOptions HttpLimits { get; } = new();

    public TrustedDocuments TrustedDocuments { get; set; } = TrustedDocuments.None;

    public ICache<string, string>? AutomaticDocuments { get; set; }
}
