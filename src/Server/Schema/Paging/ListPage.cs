using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of a list as a connection shows it.</summary>
public abstract class ListPage
{
    /// <summary>How many items the whole list has.</summary>
    public abstract int TotalCount { get; }

    /// <summary>How many assertions stand behind the whole list.</summary>
    public abstract int AssertionCount { get; }

    /// <summary>Where the page stands.</summary>
    public abstract PageInfo Info { get; }
}

/// <summary>A page of a list of the port, with the cursors of its items.</summary>
/// <typeparam name="TItem">What it lists.</typeparam>
public sealed class ListPage<TItem> : ListPage
{
    private readonly Page<TItem> _page;

    internal ListPage(Page<TItem> page, ListCursors cursors, Func<TItem, int, PageKey> keyOf)
    {
        _page = page;
        Items = [.. page.Items.Select((item, index) => new ListItem<TItem>(item, keyOf(item, index), cursors))];
    }

    /// <summary>The items, in order.</summary>
    public IReadOnlyList<ListItem<TItem>> Items { get; }

    /// <inheritdoc/>
    public override int TotalCount => _page.TotalCount;

    /// <inheritdoc/>
    public override int AssertionCount => _page.AssertionCount;

    /// <inheritdoc/>
    public override PageInfo Info => new(
        _page.HasNextPage,
        _page.HasPreviousPage,
        Items is [] ? null : Items[0].Cursor,
        Items is [] ? null : Items[^1].Cursor);

    /// <summary>Something made of each item, in order.</summary>
    internal IReadOnlyList<TResult> Map<TResult>(Func<ListItem<TItem>, TResult> make) => [.. Items.Select(make)];
}
