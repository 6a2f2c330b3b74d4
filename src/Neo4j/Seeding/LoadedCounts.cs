using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The number of nodes and relationships of each kind that a release was loaded with. They are stored in its node, and Neo4j counts by label
/// and type without reading nodes, so that comparing both detects deletions and additions within milliseconds.
/// </summary>
internal static class LoadedCounts
{
    private const string Releases =
        "MATCH (r:KgRelease) RETURN CASE WHEN r.whole = true THEN 'whole' ELSE 'changing' END AS kind, 1 AS count, r.loaded AS loaded";

    private const string Nodes = "UNION ALL MATCH (n:‹kind›) WITH count(n) AS count RETURN '‹kind›' AS kind, count, null AS loaded";

    // With a label at one end and no grouping, not even by a literal, Neo4j takes a count from its statistics. Other applications may connect
    // their nodes to ours with the same type; such relationships are counted at one end only, hence the minimum of both.
    private const string Relationships = """
        UNION ALL MATCH (:KgEntity)-[r:‹kind›]->() WITH count(r) AS count RETURN '‹kind›' AS kind, count, null AS loaded
        UNION ALL MATCH ()-[r:‹kind›]->(:KgEntity) WITH count(r) AS count RETURN '‹kind›' AS kind, count, null AS loaded
        """;

    private static readonly Cypher Statement = Cypher.Of(Releases)
        + Node("KgDisease") + Node("KgGene") + Node("KgPhenotype") + Node("KgEntityText") + Node("KgIdentifier") + Node("KgSymbol")
        + Node("KgReportCount") + Node("KgReportItem") + Node("KgPublication")
        + RelationshipTypes.All.Select(definition => Relationship(definition.Type)).Aggregate((all, next) => all + next);

    /// <summary>The property of a release's node: each text is a kind and its number.</summary>
    public static string[] Of(IReadOnlyList<SeedStage> stages) =>
        [.. stages.Select(stage => string.Create(CultureInfo.InvariantCulture, $"{stage.Kind} {stage.Count}"))];

    /// <summary>Describes how the counts differ from what was loaded; null if they do not, or while a release is being loaded or removed.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    public static async Task<string?> DifferenceAsync(Neo4jConnection connection, CancellationToken cancellationToken)
    {
        var (rows, _) = await connection.ReadAsync(
            new CypherStatement(Statement, []), null,
            result => result.ToListAsync(record => new Row(record["kind"].As<string>(), record["count"].As<long>(), record["loaded"].As<List<string>?>())),
            cancellationToken);
        var releases = rows.Where(row => row.Kind is "whole" or "changing").ToList();
        if (releases.Exists(release => release.Kind == "changing" || release.Loaded is null))
        {
            return null;
        }

        var found = rows.Except(releases).GroupBy(row => row.Kind, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => kind.Min(row => row.Count), StringComparer.Ordinal);
        var differences = releases.SelectMany(release => release.Loaded!)
            .Select(text => text.Split(' '))
            .GroupBy(parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(kind => (Kind: kind.Key, Expected: kind.Sum(), Found: found.GetValueOrDefault(kind.Key)))
            .Where(kind => kind.Found != kind.Expected)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Found} of {kind.Expected} {kind.Kind}"))
            .ToList();
        return differences.Count == 0 ? null : $"there are {string.Join(", ", differences)}";
    }

    private static Cypher Node([ConstantExpected] string label) => Cypher.Of(Nodes).With("‹kind›", label);

    private static Cypher Relationship(RelationshipType type) => Cypher.Of(Relationships).With("‹kind›", Cypher.Types(type));

    private sealed record Row(string Kind, long Count, List<string>? Loaded);
}
