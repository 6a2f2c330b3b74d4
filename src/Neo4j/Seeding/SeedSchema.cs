using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j;

/// <summary>Creates the constraints and indexes of the graph if they do not exist, and verifies them.</summary>
internal static partial class SeedSchema
{
    private static readonly Cypher Show = Cypher.Of("""
        SHOW INDEXES YIELD name, labelsOrTypes, properties
        WHERE labelsOrTypes IS NOT NULL
        RETURN name, labelsOrTypes, properties
        """);

    /// <summary>Creates and verifies them.</summary>
    /// <exception cref="GraphStoreException">NEO4J_CLASH: another constraint or index has one of the names.</exception>
    public static async Task DefineAsync(Neo4jConnection connection, CancellationToken cancellationToken)
    {
        var statements = SeedStatement.Of("01-constraints").Concat(SeedStatement.Of("02-indexes")).ToList();
        foreach (var statement in statements)
        {
            // Verify before waiting for an index, which would fail if something else has its name.
            if (!Definition().IsMatch(statement.Text))
            {
                await CheckAsync(connection, statements, cancellationToken);
            }

            await connection.DefineAsync(new CypherStatement(Cypher.OfSeed(statement), []), cancellationToken);
        }
    }

    // IF NOT EXISTS does nothing if anything has the name. Another application's index on the same properties is sufficient.
    private static async Task CheckAsync(Neo4jConnection connection, IEnumerable<SeedStatement> statements, CancellationToken cancellationToken)
    {
        var (found, _) = await connection.ReadAsync(
            new CypherStatement(Show, []), null,
            result => result.ToListAsync(record => (Name: record["name"].As<string>(), On: Written(record["labelsOrTypes"].As<List<string>>(), record["properties"].As<List<string>>()))),
            cancellationToken);
        foreach (var definition in statements.Select(statement => Definition().Match(statement.Text)).Where(match => match.Success))
        {
            var on = Written([definition.Groups["on"].Value], [.. Property().Matches(definition.Groups["properties"].Value).Select(match => match.Value[1..])]);
            if (found.All(index => index.On != on))
            {
                var name = definition.Groups["name"].Value;
                var other = found.Find(index => index.Name == name).On ?? "something else";
                throw Neo4jErrors.Clash(connection.Place, $"the name {name} is needed for {on}, but it is that of {other}.");
            }
        }
    }

    private static string Written(List<string> on, List<string> properties) => $"{string.Join('|', on)}({string.Join(", ", properties)})";

    [GeneratedRegex(@"^CREATE (CONSTRAINT|INDEX) (?<name>\w+) IF NOT EXISTS FOR [^:]*:(?<on>\w+)[^:]* (REQUIRE|ON) (?<properties>\(?[^)]*\)?)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\.\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Property();
}
