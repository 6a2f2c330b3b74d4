using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What belongs to one request while it is executed.</summary>
/// <param name="Schema">What the request is executed against.</param>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Services">The services of the request.</param>
/// <param name="CancellationToken">Cancelled when the client is gone or the time is over.</param>
internal sealed record RequestContext(
    Schema Schema,
    VariableValues Variables,
    IServiceProvider Services,
    CancellationToken CancellationToken)
{
    private readonly ConcurrentQueue<IError> _reported = [];

    /// <summary>The errors that resolvers reported beside their values.</summary>
    public IEnumerable<IError> Reported => _reported;

    public void Report(IError error) => _reported.Enqueue(error);
}
