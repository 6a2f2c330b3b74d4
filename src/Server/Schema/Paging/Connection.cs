namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of a list, as defined by the Relay cursor connections specification.</summary>
public abstract class Connection
{
    private readonly ListPage _page;

    private protected Connection(ListPage page) => _page = page;

    /// <summary>The position of this page in the list.</summary>
    public PageInfo PageInfo => _page.Info;

    /// <summary>The number of edges in the whole list, over all pages.</summary>
    public int TotalCount => _page.TotalCount;
}
