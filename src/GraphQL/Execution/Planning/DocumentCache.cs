using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>Prepared documents by their text; the least recently used one goes when there is no room.</summary>
/// <param name="capacity">The most documents kept.</param>
internal sealed class DocumentCache(int capacity)
{
    // A long text is most likely built for one use, and costs little more to parse than to compare.
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
