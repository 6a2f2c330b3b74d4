using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An assertion in a list.</summary>
public sealed class AssertionsEdge
{
    private readonly ListItem<Assertion> _item;

    internal AssertionsEdge(ListItem<Assertion> item)
    {
        _item = item;
        Node = new AssertionNode(item.Value, item.Release);
    }

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The assertion.</summary>
    public AssertionNode Node { get; }
}
