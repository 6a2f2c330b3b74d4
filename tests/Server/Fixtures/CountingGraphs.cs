using System.Collections.Concurrent;
using System.Reflection;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Writes down every call of the port before it hands it on.</summary>
internal sealed class CountingGraphs(IKnowledgeGraphs graphs) : IKnowledgeGraphs
{
    /// <summary>The methods that were called, in order.</summary>
    public ConcurrentQueue<string> Calls { get; } = [];

    /// <summary>How many leases are held at the moment.</summary>
    public int Leases => _leases;

    private int _leases;

    public async ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) =>
        Watched(await graphs.LeaseCurrentAsync(cancellationToken));

    public async ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) =>
        await graphs.LeaseAsync(hash, cancellationToken) is { } lease ? Watched(lease) : null;

    private GraphLease Watched(GraphLease lease)
    {
        Interlocked.Increment(ref _leases);
        Calls.Enqueue("Lease");
        return new GraphLease(CountingGraph.Over(lease.Graph, Calls), () =>
        {
            Interlocked.Decrement(ref _leases);
            lease.Dispose();
        });
    }
}

/// <summary>The port of one release, each call written down.</summary>
public class CountingGraph : DispatchProxy
{
    private IKnowledgeGraph _graph = null!;
    private ConcurrentQueue<string> _calls = null!;

    internal static IKnowledgeGraph Over(IKnowledgeGraph graph, ConcurrentQueue<string> calls)
    {
        var proxy = Create<IKnowledgeGraph, CountingGraph>();
        ((CountingGraph)proxy)._graph = graph;
        ((CountingGraph)proxy)._calls = calls;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (!targetMethod!.IsSpecialName)
        {
            _calls.Enqueue(targetMethod.Name.Replace("Async", "", StringComparison.Ordinal));
        }

        return targetMethod.Invoke(_graph, args);
    }
}
