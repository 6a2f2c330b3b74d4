namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of a list, after the Relay cursor connections specification.</summary>
public abstract class Connection
{
    private readonly ListPage _page;

    private protected Connection(ListPage page) => _page = page;

    /// <summary>Where this page stands in the list.</summary>
    public PageInfo PageInfo => _page.Info;

    /// <summary>How many edges the whole list has, on all pages.</summary>
    public int TotalCount => _page.TotalCount;
}
