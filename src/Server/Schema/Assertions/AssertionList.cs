using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Reads lists of assertions.</summary>
internal static class AssertionList
{
    /// <summary>Reads a page.</summary>
    /// <param name="list">Reads the list.</param>
    /// <param name="graph">The release.</param>
    /// <param name="field">The name of the list.</param>
    /// <param name="owner">What the list belongs to, "" for fields of the query.</param>
    /// <param name="query">Which assertions.</param>
    /// <exception cref="QuestionException">CURSOR_MISMATCH.</exception>
    public static async Task<Connection<Edge<AssertionNode>, AssertionNode>> AssertionsAsync(
        this ListReader list, IKnowledgeGraph graph, string field, string owner, AssertionQuery query)
    {
        var identity = new ListIdentity(field, owner, ListIdentity.HashOf(query with { Page = new PageRequest(1) }));
        var page = await list.ReadAsync(
            identity, graph, token => graph.FindAssertionsAsync(query, token), (assertion, _) => new PageKey(null, assertion.Row));
        return new(page, page.Map(item => new Edge<AssertionNode>(item, new AssertionNode(item.Value, item.Release))));
    }
}
