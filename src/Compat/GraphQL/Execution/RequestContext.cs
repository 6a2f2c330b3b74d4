using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The state of a request during its execution.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Services">The services of the request.</param>
/// <param name="CancellationToken">Cancelled when the client disconnects or the execution times out.</param>
internal sealed record RequestContext(
    Schema Schema,
    VariableValues Variables,
    IServiceProvider Services,
    CancellationToken CancellationToken)
{
    private readonly ConcurrentQueue<IError> _reported = [];

    /// <summary>The errors that resolvers reported in addition to their values.</summary>
    public IEnumerable<IError> Reported => _reported;

    public void Report(IError error) => _reported.Enqueue(error);
}
