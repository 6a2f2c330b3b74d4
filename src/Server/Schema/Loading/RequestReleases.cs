using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// The releases that one request reads: the release that was current at its first query, and those of its cursors.
/// Each is leased once and returned at the end of the request. Thread-safe.
/// </summary>
/// <param name="graphs">The store.</param>
/// <param name="work">The work of the request; every query of a release counts.</param>
/// <param name="kept">The cached pages of other requests.</param>
public sealed class RequestReleases(IKnowledgeGraphs graphs, RequestWork work, KeptPages kept) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<GraphLease?>> _others = new(StringComparer.Ordinal);
    private Task<GraphLease>? _current;

    /// <summary>The current release.</summary>
    public async ValueTask<IKnowledgeGraph> CurrentAsync(CancellationToken cancellationToken) =>
        (await CurrentLease(cancellationToken)).Graph;

    /// <summary>A release by its content hash.</summary>
    /// <exception cref="QuestionException">RELEASE_GONE.</exception>
    public async ValueTask<IKnowledgeGraph> OfAsync(string release, CancellationToken cancellationToken)
    {
        var current = await CurrentLease(cancellationToken);
        if (current.Graph.Release.Hash == release)
        {
            return current.Graph;
        }

        var other = await OtherLease(release, cancellationToken) ?? throw QuestionErrors.ReleaseGone(release);
        return other.Graph;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_current is not null)
        {
            await GiveBackAsync(_current);
        }

        foreach (var other in _others.Values)
        {
            await GiveBackAsync(other);
        }
    }

    private static async Task GiveBackAsync<TLease>(Task<TLease> lease)
        where TLease : IDisposable?
    {
        // A failed lease has already reported the reason to its request.
        await ((Task)lease).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (lease.IsCompletedSuccessfully)
        {
            (await lease)?.Dispose();
        }
    }

    private Task<GraphLease> CurrentLease(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _current ??= LeaseCurrentAsync(cancellationToken);
        }
    }

    private async Task<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) =>
        Metered(await graphs.LeaseCurrentAsync(cancellationToken));

    private async Task<GraphLease?> LeaseAsync(string release, CancellationToken cancellationToken) =>
        await graphs.LeaseAsync(release, cancellationToken) is { } lease ? Metered(lease) : null;

    private GraphLease Metered(GraphLease lease) => new(new MeteredGraph(lease.Graph, work, kept), lease.Dispose);

    private Task<GraphLease?> OtherLease(string release, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_others.TryGetValue(release, out var lease))
            {
                lease = LeaseAsync(release, cancellationToken);
                _others.Add(release, lease);
            }

            return lease;
        }
    }
}
