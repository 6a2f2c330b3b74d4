namespace KnowledgeGraph.Storage;

/// <summary>The releases that this process has open, each opened once and counted while it is leased.</summary>
internal sealed class OpenReleases(ReleaseFolder folder, TimeProvider time) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Leases a release, opening it if it is not open; null where its file is not there.</summary>
    public GraphLease? Lease(string hash)
    {
        Entry entry;
        lock (_gate)
        {
            if (!_entries.TryGetValue(hash, out entry!))
            {
                entry = new Entry(new Lazy<EmbeddedKnowledgeGraph>(() => EmbeddedKnowledgeGraph.Open(folder.ReleaseFile(hash))));
                _entries.Add(hash, entry);
            }

            entry.Leases++;
        }

        try
        {
            // Outside the lock: opening takes a while, and other releases are leased meanwhile.
            return new GraphLease(entry.Graph.Value, () => GiveBack(entry));
        }
        catch (Exception e)
        {
            Forget(hash, entry);
            if (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }

            throw;
        }
    }

    /// <summary>Closes releases that nobody has leased for so long.</summary>
    public void CloseIdle(TimeSpan idle)
    {
        List<Entry> closed = [];
        lock (_gate)
        {
            foreach (var (hash, entry) in _entries.ToList())
            {
                if (entry.Leases == 0 && time.GetElapsedTime(entry.GivenBackAt) >= idle)
                {
                    _entries.Remove(hash);
                    closed.Add(entry);
                }
            }
        }

        closed.ForEach(entry => entry.Graph.Value.Dispose());
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var entry in _entries.Values.Where(entry => entry.Graph.IsValueCreated))
            {
                entry.Graph.Value.Dispose();
            }

            _entries.Clear();
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

    // One that could not be opened is tried again by the next who asks.
    private void Forget(string hash, Entry entry)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(hash, out var known) && known == entry)
            {
                _entries.Remove(hash);
            }
        }
    }

    private sealed class Entry(Lazy<EmbeddedKnowledgeGraph> graph)
    {
        public Lazy<EmbeddedKnowledgeGraph> Graph { get; } = graph;

        public int Leases { get; set; }

        public long GivenBackAt { get; set; }
    }
}
