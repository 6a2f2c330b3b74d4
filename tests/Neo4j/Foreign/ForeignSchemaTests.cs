using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Foreign;

/// <summary>Constraints and indexes of others that leave no room for ours are named, and stay.</summary>
[Collection(OwnGraph)]
public sealed class ForeignSchemaTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Theory]
    [InlineData("CREATE CONSTRAINT kg_release_hash FOR (n:Product) REQUIRE n.id IS UNIQUE", "Product(id)")]
    [InlineData("CREATE INDEX kg_disease_rank FOR (n:Product) ON (n.id)", "Product(id)")]
    [InlineData("CREATE INDEX kg_entity_id FOR (n:Product) ON (n.id)", "kg_entity_id")]
    public async Task A_name_of_ours_that_is_taken_is_an_error_before_anything_is_loaded(string definition, string told)
    {
        await WithSchemaAsync(definition, async () =>
        {
            var problem = await Assert.ThrowsAsync<GraphStoreException>(() => SeedAsync(SmallGraph.Content));

            Assert.Equal("NEO4J_CLASH", problem.Code);
            Assert.Contains(told, problem.Message, StringComparison.Ordinal);
            Assert.Equal(0, await Graph.CountAsync("MATCH (n) RETURN count(n)"));
        });
    }

    [Theory]
    [InlineData("CREATE CONSTRAINT theirs FOR (n:Disease) REQUIRE n.id IS UNIQUE")]
    [InlineData("CREATE CONSTRAINT theirs FOR (n:Disease) REQUIRE n.is_human IS UNIQUE")]
    public async Task A_constraint_of_others_that_our_nodes_break_is_an_error_and_what_they_have_stays(string definition)
    {
        await WithSchemaAsync(definition, async () =>
        {
            await Graph.AskAsync("CREATE (:Disease {id: $id, is_human: true}) RETURN 1", new(StringComparer.Ordinal) { ["id"] = SmallGraph.Alpha });
            var theirs = await ForeignNodes.LinesAsync(Graph);

            var problem = await Assert.ThrowsAsync<GraphStoreException>(() => SeedAsync(SmallGraph.Content));

            Assert.Equal("NEO4J_CLASH", problem.Code);
            Assert.Contains("is not ours", problem.Message, StringComparison.Ordinal);
            Assert.Equal(theirs, await ForeignNodes.LinesAsync(Graph));
            Assert.Equal(0, await Graph.CountAsync("MATCH (c:KgCurrent) RETURN count(c)"));
            Assert.Equal([["theirs"]], await Graph.AskAsync("SHOW CONSTRAINTS YIELD name WHERE name = 'theirs' RETURN name"));
        });
    }

    [Fact]
    public async Task Indexes_of_others_on_the_same_relationships_and_names_that_former_versions_took_do_not_matter()
    {
        await WithSchemaAsync("CREATE INDEX release_hash FOR (n:Product) ON (n.id); CREATE INDEX has_phenotype_row FOR ()-[r:HAS_PHENOTYPE]-() ON (r.row)", async () =>
        {
            await SeedAsync(SmallGraph.Content);

            SameContent.AssertSame(SmallGraph.Content, await ReadAsync(SmallGraph.Content.Info.Hash));
        });
    }

    // The graph is shared with tests that come after: what is defined here goes again.
    private async Task WithSchemaAsync(string definitions, Func<Task> test)
    {
        await Graph.DropSchemaAsync();
        foreach (var definition in definitions.Split("; "))
        {
            await Graph.AskAsync(definition);
        }

        try
        {
            await test();
        }
        finally
        {
            await Graph.DropSchemaAsync();
        }
    }
}
