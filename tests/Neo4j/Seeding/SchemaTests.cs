using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>What a load defines before the first batch.</summary>
[Collection(OwnGraph)]
public sealed class SchemaTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Fact]
    public async Task Constraints_keep_each_thing_single()
    {
        await SeedAsync(SmallGraph.Content);

        var found = await Graph.AskAsync("SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN labelsOrTypes[0], properties, type");
        Assert.Equal(
            [
                "KgCurrent(name)", "KgEntity(release, id)", "KgEntity(release, rank)", "KgEntityText(release, rank)", "KgIdentifier(release, position)",
                "KgPublication(release, id)", "KgRelease(hash)", "KgReportCount(release, position)", "KgReportItem(release, position)", "KgSymbol(release, position)",
            ],
            found.Select(row => Written(row[0], row[1])).Order(StringComparer.Ordinal));
        Assert.All(found, row => Assert.Equal("UNIQUENESS", row[2]));
    }

    [Fact]
    public async Task Indexes_find_what_questions_look_for_and_are_ready()
    {
        await SeedAsync(SmallGraph.Content);

        var found = await Graph.AskAsync("SHOW INDEXES YIELD labelsOrTypes, properties, state WHERE size(properties) > 0 RETURN labelsOrTypes[0], properties, state");
        var written = found.Select(row => Written(row[0], row[1])).ToList();
        string[] nodes =
        [
            "KgDisease(id)", "KgDisease(name)", "KgGene(id)", "KgGene(name)", "KgPhenotype(id)", "KgPhenotype(name)",
            "KgDisease(release, rank)", "KgGene(release, rank)", "KgPhenotype(release, rank)", "KgIdentifier(release, id)", "KgSymbol(release, folded)",
            "KgReportItem(release, code, code_position)",
        ];
        string[] types =
        [
            "HAS_PHENOTYPE", "HAS_INHERITANCE", "HAS_ONSET", "HAS_COURSE", "HAS_MODIFIER", "HAS_HISTORY", "CAUSED_BY", "ASSOCIATED_WITH", "RELATED_TO",
            "SUBCLASS_OF",
        ];
        Assert.All(nodes.Concat(types.SelectMany(type => (string[])[$"{type}(row)", $"{type}(id)"])), index => Assert.Contains(index, written));
        Assert.All(found, row => Assert.Equal("ONLINE", row[2]));
    }

    private static string Written(object? label, object? properties) => $"{label}({string.Join(", ", (List<object?>)properties!)})";
}
