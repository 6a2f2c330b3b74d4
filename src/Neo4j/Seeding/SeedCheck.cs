namespace KnowledgeGraph.Neo4j;

/// <summary>Compares the number of loaded entities and relationships, by label and type, with the release.</summary>
internal static class SeedCheck
{
    private static readonly Cypher Nodes = Cypher.Of("""
        MATCH (n:KgEntity)
        WHERE n.release = $release AND n.rank >= 0
        RETURN CASE WHEN n:KgDisease THEN 'Disease' WHEN n:KgGene THEN 'Gene' WHEN n:KgPhenotype THEN 'Phenotype' ELSE '' END AS name, count(*) AS count
        """);

    private static readonly Cypher Relationships = Cypher.Of("""
        MATCH (n:KgEntity)-[r]->(:KgEntity)
        WHERE n.release = $release AND n.rank >= 0
        RETURN type(r) AS name, count(r) AS count
        """);

    /// <exception cref="GraphStoreException">SEED_INCOMPLETE: a count differs.</exception>
    public static async Task RunAsync(Neo4jConnection connection, GraphContent content, CancellationToken cancellationToken)
    {
        var nodes = await CountsAsync(connection, Nodes, content.Info.Hash, cancellationToken);
        foreach (var (category, expected) in content.Entities.CountBy(entity => entity.Category))
        {
            Compare(nodes, category.ToString(), expected);
        }

        var relationships = await CountsAsync(connection, Relationships, content.Info.Hash, cancellationToken);
        foreach (var (type, expected) in content.Assertions.CountBy(said => said.Type))
        {
            Compare(relationships, EnumNames.Of(type), expected);
        }
    }

    private static void Compare(Dictionary<string, long> found, string name, long expected)
    {
        if (found.GetValueOrDefault(name) is var count && count != expected)
        {
            throw Neo4jErrors.Incomplete(name, expected, count);
        }
    }

    private static async Task<Dictionary<string, long>> CountsAsync(Neo4jConnection connection, Cypher text, string release, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(text, new(StringComparer.Ordinal) { ["release"] = release });
        var (counts, _) = await connection.ReadAsync(
            statement, null,
            result => result.ToListAsync(record => (record["name"].As<string>(), record["count"].As<long>())),
            cancellationToken);
        return counts.ToDictionary(StringComparer.Ordinal);
    }
}
