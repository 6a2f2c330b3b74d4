namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of entities that assertions relate to an owner.</summary>
public abstract class RelatedConnection : Connection
{
    private readonly ListPage _page;

    private protected RelatedConnection(ListPage page)
        : base(page) => _page = page;

    /// <summary>The number of assertions behind the whole list, over all pages.</summary>
    public int AssertionCount => _page.AssertionCount;
}
