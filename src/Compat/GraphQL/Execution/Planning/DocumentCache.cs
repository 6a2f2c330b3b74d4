using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>An LRU cache of prepared documents by text.</summary>
/// <param name="capacity">The maximum number of documents.</param>
internal sealed class DocumentCache(int capacity)
{
    // A long text was probably generated for a single use, and parsing it costs little more than comparing it.
    private const int MaxTextLength = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedDocument Document)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedDocument Document)> _byUse = [];

    public bool TryGet(string text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(text, out var entry))
            {
                document = null;
                return false;
            }

            _byUse.Remove(entry);
            _byUse.AddFirst(entry);
            document = entry.Value.Document;
            return true;
        }
    }

    public void Add(string text, PreparedDocument document)
    {
        if (text.Length > MaxTextLength)
        {
            return;
        }

        lock (_lock)
        {
            if (_byText.ContainsKey(text))
            {
                return;
            }

            if (_byText.Count == capacity)
            {
                _byText.Remove(_byUse.Last!.Value.Text);
                _byUse.RemoveLast();
            }

            _byText.Add(text, _byUse.AddFirst((text, document)));
        }
    }
}
