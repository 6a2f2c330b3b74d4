using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An item of a page.</summary>
/// <typeparam name="TItem">What it is.</typeparam>
public sealed class ListItem<TItem>
{
    private readonly PageKey _key;
    private readonly ListCursors _cursors;

    internal ListItem(TItem value, PageKey key, ListCursors cursors)
    {
        Value = value;
        _key = key;
        _cursors = cursors;
    }

    /// <summary>The item.</summary>
    public TItem Value { get; }

    /// <summary>Where it stands, as clients see it.</summary>
    public string Cursor => _cursors.At(_key);

    /// <summary>The content hash of the release it was read from.</summary>
    public string Release => _cursors.Release;
}
