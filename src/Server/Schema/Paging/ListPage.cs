using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of a list, as shown by a connection.</summary>
public abstract class ListPage
{
    /// <summary>The number of items in the whole list.</summary>
    public abstract int TotalCount { get; }

    /// <summary>The number of assertions behind the whole list.</summary>
    public abstract int AssertionCount { get; }

    /// <summary>The position of the page.</summary>
    public abstract PageInfo Info { get; }
}

/// <summary>A page from the port, with the cursors of its items.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
public sealed class ListPage<TItem> : ListPage
{
    private readonly Page<TItem> _page;
    private readonly ListCursors _cursors;
    private readonly Func<TItem, int, PageKey> _keyOf;

    internal ListPage(Page<TItem> page, ListCursors cursors, Func<TItem, int, PageKey> keyOf)
    {
        _page = page;
        _cursors = cursors;
        _keyOf = keyOf;
    }

    /// <inheritdoc/>
    public override int TotalCount => _page.TotalCount;

    /// <inheritdoc/>
    public override int AssertionCount => _page.AssertionCount;

    /// <inheritdoc/>
    public override PageInfo Info => new(
        _page.HasNextPage,
        _page.HasPreviousPage,
        _page.Items is [] ? null : Item(0).Cursor,
        _page.Items is [] ? null : Item(_page.Items.Count - 1).Cursor);

    /// <summary>Maps each item, in order.</summary>
    internal IReadOnlyList<TResult> Map<TResult>(Func<ListItem<TItem>, TResult> make)
    {
        var results = new TResult[_page.Items.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = make(Item(i));
        }

        return results;
    }

    private ListItem<TItem> Item(int index) => new(_page.Items[index], _keyOf(_page.Items[index], index), _cursors);
}
