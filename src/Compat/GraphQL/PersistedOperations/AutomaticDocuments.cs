using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>
/// An LRU cache of documents that clients have sent with their hash, so that later requests only need the hash. The client of an evicted
/// document sends it again.
/// </summary>
/// <param name="capacity">The maximum number of documents.</param>
internal sealed class AutomaticDocuments(int capacity)
{
    // Together with the number of documents, this limits the memory that clients can fill.
    private const int MaxTextLength = 16 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> _byUse = [];

    public bool TryGet(string hash, [NotNullWhen(true)] out string? text)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var entry))
            {
                text = null;
                return false;
            }

            _byUse.Remove(entry);
            _byUse.AddFirst(entry);
            text = entry.Value.Text;
            return true;
        }
    }

    public void Add(string hash, string text)
    {
        if (text.Length > MaxTextLength)
        {
            return;
        }

        lock (_lock)
        {
            if (_byHash.ContainsKey(hash))
            {
                return;
            }

            if (_byHash.Count == capacity)
            {
                _byHash.Remove(_byUse.Last!.Value.Hash);
                _byUse.RemoveLast();
            }

            _byHash.Add(hash, _byUse.AddFirst((hash, text)));
        }
    }
}
