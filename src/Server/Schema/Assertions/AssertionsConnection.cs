using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of assertions.</summary>
public sealed class AssertionsConnection : Connection
{
    private AssertionsConnection(ListPage<Assertion> page)
        : base(page) => Edges = page.Map(item => new AssertionsEdge(item));

    /// <summary>The assertions with their cursors.</summary>
    public IReadOnlyList<AssertionsEdge> Edges { get; }

    /// <summary>The assertions without their edges.</summary>
    public IEnumerable<AssertionNode> Nodes => Edges.Select(edge => edge.Node);

    /// <summary>Reads a page of a list of assertions.</summary>
    /// <exception cref="QuestionException">CURSOR_MISMATCH.</exception>
    internal static async Task<AssertionsConnection> ReadAsync(
        IKnowledgeGraph graph, string field, string owner, AssertionQuery query, PageArguments page, CancellationToken cancellationToken)
    {
        var list = new ListIdentity(field, owner, ListIdentity.HashOf(query with { Page = new PageRequest(1) }));
        list.Check(page.After);
        var assertions = await graph.FindAssertionsAsync(query, cancellationToken);
        var cursors = new ListCursors(graph.Release.Hash, list);
        return new AssertionsConnection(new ListPage<Assertion>(assertions, cursors, (assertion, _) => new PageKey(null, assertion.Row)));
    }
}
