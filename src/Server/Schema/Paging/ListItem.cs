using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An item of a page.</summary>
public abstract class ListItem
{
    private readonly PageKey _key;
    private readonly ListCursors _cursors;

    private protected ListItem(PageKey key, ListCursors cursors)
    {
        _key = key;
        _cursors = cursors;
    }

    /// <summary>The cursor of the item.</summary>
    public string Cursor => _cursors.At(_key);

    /// <summary>The content hash of its release.</summary>
    public string Release => _cursors.Release;
}

/// <summary>An item of a page, with its value.</summary>
/// <typeparam name="TItem">The type of the value.</typeparam>
public sealed class ListItem<TItem> : ListItem
{
    internal ListItem(TItem value, PageKey key, ListCursors cursors)
        : base(key, cursors) => Value = value;

    /// <summary>The value.</summary>
    public TItem Value { get; }
}
