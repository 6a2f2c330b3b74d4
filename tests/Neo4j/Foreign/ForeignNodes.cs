using System.Globalization;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Foreign;

/// <summary>What others may keep in the same database: nodes that share labels and properties with ours, or with those that former versions had.</summary>
internal static class ForeignNodes
{
    private const string Digits40 = "0123456789abcdef0123456789abcdef01234567";
    private const string Digits64 = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private static readonly string[] Shapes =
    [
        "(:Release)",
        "(:Release {whole: true})",
        "(:Release {hash: 'abc', whole: true})",
        "(:Release {hash: 'abc', whole: false, removing: true})",
        $"(:Release {{hash: '{Digits40}', whole: true}})",
        $"(:Release {{hash: '{Digits40}', removing: true}})",
        $"(:Release {{hash: '{Digits64}', whole: true, format: 'one', touched_at: 'yesterday', retired_at: 7}})",
        "(:Release {hash: 7, whole: 'yes', removing: 'no', retired_at: datetime('2020-01-01T00:00:00Z')})",
        "(:Release {hash: ['a', 'b'], whole: [true]})",
        "(:Release {version: '1.0', name: 'of a product'})",
        "(:Current {name: 'current', release: 'abc'})",
        "(:Current)",
        "(:Entity {release: 'abc', id: 'MONDO:0000001', rank: 0})",
        "(:Entity:Disease {release: $release, id: 'MONDO:0000001', rank: 0, name: 'theirs'})",
        "(:Entity:Gene {release: $release, id: 'HGNC:1', rank: 'first'})",
        "(:EntityText {release: $release, rank: 0, body: 'no JSON'})",
        "(:Identifier {release: $release, position: 0, id: 'OMIM:1', target: 'theirs', how: 'GUESSED'})",
        "(:Symbol {release: $release, position: 0, symbol: 'AAA', folded: 'AAA', target: 'theirs'})",
        "(:ReportCount {release: $release, position: 0}), (:ReportItem {release: $release, position: 0, code: 7})",
        "(:Publication {release: $release, id: 'PMID:1', rows: 'none'})",
        "(:Disease {id: 'MONDO:0000001', name: 'a disease of others'})",
        "(:Disease {name: 7, rank: 0, release: 12})",
        "(:Disease), (:Gene), (:Phenotype)",
        "(:Gene {id: 'HGNC:1', name: 'AAA'})",
        "(:Patient {id: 1})-[:HAS_PHENOTYPE {row: 0, id: 'x'}]->(:Phenotype {id: 'HP:0000118'})",
        "(:Gene {symbol: 'BBB'})<-[:CAUSED_BY {row: 1}]-(:Disease {release: $release})-[:SUBCLASS_OF {in_mondo: true}]->(:Disease {release: $release})",
        "({release: $release})",
    ];

    /// <summary>A name that is too long for an index.</summary>
    private static readonly string TooLong = new('x', 50_000);

    /// <summary>Makes them, with a release of ours where a property could name one.</summary>
    public static async Task CreateAsync(GraphByHand graph, string release)
    {
        foreach (var shape in Shapes)
        {
            await graph.AskAsync($"CREATE {shape} RETURN 1", new(StringComparer.Ordinal) { ["release"] = release });
        }

        await graph.AskAsync("CREATE (:Disease {id: $long, name: $long, release: $long, rank: $long}) RETURN 1", new(StringComparer.Ordinal) { ["long"] = TooLong });
    }

    /// <summary>Every node and relationship that has no label of ours, by its id in the database, with its properties as text.</summary>
    public static async Task<List<string>> LinesAsync(GraphByHand graph)
    {
        const string Ours = "any(label IN labels(n) WHERE label STARTS WITH 'Kg')";
        const string Properties = "[key IN keys(x) | key + '=' + coalesce(toStringOrNull(x[key]), valueType(x[key]) + size(x[key]))]";
        var nodes = await graph.AskAsync($"MATCH (n) WHERE NOT {Ours} WITH n AS x RETURN elementId(x), labels(x), {Properties}");
        var relationships = await graph.AskAsync(
            $"MATCH (n)-[x]->(o) WHERE NOT {Ours} RETURN elementId(x), [type(x), elementId(n), elementId(o)], {Properties}");
        return [.. nodes.Concat(relationships).Select(Written).Order(StringComparer.Ordinal)];
    }

    private static string Written(object?[] row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row[0]} {Written(row[1])} {Written(row[2])}");

    private static string Written(object? list) => string.Join(' ', ((List<object?>)list!).Cast<string>().Order(StringComparer.Ordinal));
}
