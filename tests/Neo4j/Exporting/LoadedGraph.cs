using System.Collections;
using System.Globalization;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Exporting;

/// <summary>Every node and relationship of a graph, one a line, with their properties and the types of these.</summary>
internal static class LoadedGraph
{
    // Of a release what it is and that it is whole: times of loading, and how far it is, differ by nature.
    private const string Nodes =
        "MATCH (n) RETURN labels(n), CASE WHEN n:KgRelease THEN n {.hash, .whole, .built_by, .built_at, .sources, .counts} ELSE properties(n) END";

    /// <summary>The lines, in an order that does not depend on the server.</summary>
    public static async Task<List<string>> LinesAsync(GraphByHand graph)
    {
        var nodes = await graph.AskAsync(Nodes);
        var relationships = await graph.AskAsync("MATCH (s)-[r]->(o) RETURN s.release, s.id, type(r), o.release, o.id, properties(r)");
        return [.. nodes.Concat(relationships).Select(row => string.Join(' ', row.Select(Written))).Order(StringComparer.Ordinal)];
    }

    private static string Written(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Written))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}"),
    };

    private static string Map(IReadOnlyDictionary<string, object?> map) =>
        $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Written(entry.Value)}"))}}}";
}
