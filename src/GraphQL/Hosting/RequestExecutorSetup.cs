using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types.Discovery;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>All that an application said about its GraphQL service.</summary>
internal sealed class RequestExecutorSetup
{
    public SchemaConfiguration Schema { get; } = new();

    public SchemaOptions SchemaOptions { get; } = new();

    public RequestExecutorOptions RequestOptions { get; } = new();

    public RequestParserOptions ParserOptions { get; } = new();

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public int? MaxExecutionDepth { get; set; }

    public bool SkipIntrospectionDepth { get; set; }

    public bool DisableIntrospection { get; set; }
}
