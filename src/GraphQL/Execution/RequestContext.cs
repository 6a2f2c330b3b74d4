using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What belongs to one request while it is executed.</summary>
/// <param name="schema">What the request is executed against.</param>
/// <param name="services">The services of the request.</param>
/// <param name="cancellationToken">Cancelled when the client is gone or the time is over.</param>
internal sealed class RequestContext(Schema schema, IServiceProvider services, CancellationToken cancellationToken)
{
    public Schema Schema { get; } = schema;

    public IServiceProvider Services { get; } = services;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}
