using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An item of a page.</summary>
/// <typeparam name="TItem">The type of the item.</typeparam>
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

    /// <summary>The cursor of the item.</summary>
    public string Cursor => _cursors.At(_key);

    /// <summary>The content hash of its release.</summary>
    public string Release => _cursors.Release;
}
