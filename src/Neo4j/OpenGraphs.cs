namespace KnowledgeGraph.Neo4j;

/// <summary>The releases that this process has open, each opened once and forgotten when nobody has leased it for a while.</summary>
/// <param name="releases">Opens them.</param>
/// <param name="time">The clock.</param>
internal sealed class OpenGraphs(Neo4jReleases releases, TimeProvider time)
{
    // A client that pages through an older release comes back within this time, or pays for opening it again.
    private static readonly TimeSpan ForgetAfter = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Leases a release, opening it if it is not open; null where it is not, or no longer, held.</summary>
    public async ValueTask<GraphLease?> LeaseAsync(string hash, Bookmarks? seen, CancellationToken cancellationToken)
    {
        if (Known(hash) is { } known)
        {
            return known;
        }

        // Two callers may open the same at once; the first one's is kept.
        var graph = await releases.OpenAsync(hash, seen, cancellationToken);
        if (graph is null)
        {
            return null;
        }

        lock (_gate)
        {
            _entries.TryAdd(hash, new Entry(graph));
        }

        return Known(hash);
    }

    /// <summary>Forgets releases that nobody has leased for a while, and with them their indexes.</summary>
    public void ForgetIdle()
    {
        lock (_gate)
        {
            foreach (var (hash, entry) in _entries.ToList())
            {
                if (entry.Leases == 0 && time.GetElapsedTime(entry.GivenBackAt) >= ForgetAfter)
                {
                    _entries.Remove(hash);
                }
            }
        }
    }

    private GraphLease? Known(string hash)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(hash, out var entry))
            {
                return null;
            }

            entry.Leases++;
            return new GraphLease(entry.Graph, () => GiveBack(entry));
        }
    }

    private void GiveBack(Entry entry)
    {
        lock (_gate)
        {
            entry.Leases--;
            entry.GivenBackAt = time.GetTimestamp();
        }
    }

    private sealed class Entry(Neo4jKnowledgeGraph graph)
    {
        public Neo4jKnowledgeGraph Graph { get; } = graph;

        public int Leases { get; set; }

        public long GivenBackAt { get; set; }
    }
}
