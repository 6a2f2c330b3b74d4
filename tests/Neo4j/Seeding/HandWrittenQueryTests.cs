using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;
using static KnowledgeGraph.Contract.Tests.SmallGraph;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>The graph reads in Cypher as it is spoken of: an assertion is a relationship, with all that its source says as properties.</summary>
[Collection(OwnGraph)]
public sealed class HandWrittenQueryTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    // The place of the assertion of Beta and Sideroblastic in SmallGraph, and of Alpha caused by AAA: ids follow from it.
    private const int BetaSideroblastic = 12;
    private const int AlphaCausedByAaa = 9;

    [Fact]
    public async Task Every_phenotype_assertion_is_one_relationship()
    {
        await SeedAsync(Content);

        var found = await Graph.AskAsync("""
            MATCH (d:Disease)-[r:HAS_PHENOTYPE]->(p:Phenotype)
            RETURN d.id, p.id, r.negated, r.frequency, r.primary_source, r.publications, r.evidence
            """);

        Assert.Equal(
            new[]
            {
                $"{Alpha} {Anemia} False 3/10 infores:hpo-annotations PMID:1 PCS",
                $"{Alpha} {Anemia} False 5/20 infores:hpo-annotations PMID:2 PCS",
                $"{Alpha} {Anemia} False HP:0040281 infores:gard - -",
                $"{Alpha} {Thrombocytopenia} False - infores:hpo-annotations PMID:1 TAS",
                $"{Alpha} {Thrombocytopenia} True 20/20 infores:hpo-annotations PMID:4 PCS",
                $"{Alpha} {Heart} True 0/7 infores:hpo-annotations PMID:2 PCS",
                $"{Beta} {Sideroblastic} False HP:0040282 infores:hpo-annotations PMID:5 -",
                $"{Beta} {Blood} True - infores:hpo-annotations PMID:6 -",
                $"{Gamma} {Thrombocytopenia} False 1/1 infores:hpo-annotations - -",
                $"{Gamma} {Anemia} False - infores:hpo-annotations - -",
                $"{Dog} {Anemia} False 45% infores:hpo-annotations - -",
                $"{OmimAlpha} {Blood} True - infores:hpo-annotations - -",
            }.Order(StringComparer.Ordinal),
            found.Select(row => string.Join(' ', row.Select(Written))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_relationship_has_every_property_that_its_assertion_has_and_no_other()
    {
        await SeedAsync(Content);

        // HPO's "frequent" is 30 % to 79 %.
        Assert.Equal(
            [
                "frequency=HP:0040282", "frequency_band=FREQUENT", "frequency_basis=TERM", "frequency_high=0.79", "frequency_low=0.3", "frequency_value=0.545",
                $"id={GraphSketch.IdOf(BetaSideroblastic)}", $"modifiers={Severe}", "negated=False", $"onset={Congenital}",
                "primary_source=infores:hpo-annotations", "publications=PMID:5", "sex=FEMALE", $"stated_object={Sideroblastic}", $"stated_subject={Beta}",
            ],
            await PropertiesAsync(BetaSideroblastic));
        Assert.Equal(
            [
                "aggregators=infores:gard infores:hpo-annotations", "gene_association=GERMLINE_LOSS_OF_FUNCTION", $"id={GraphSketch.IdOf(AlphaCausedByAaa)}",
                "negated=False", "primary_source=infores:omim", "publications=PMID:3 PMID:1", $"stated_object={Aaa}", $"stated_subject={Alpha}",
            ],
            await PropertiesAsync(AlphaCausedByAaa));
    }

    [Fact]
    public async Task Entities_have_what_is_known_of_them_under_plain_names()
    {
        await SeedAsync(Content);

        Assert.Equal(
            ["Alpha anemia", "DISORDER", true, "Blässe – 貧血", "AA AB", "MONDO:0021136 MONDO:0700096"],
            (await Graph.AskAsync($"MATCH (d:Disease {{id: '{Alpha}'}}) RETURN d.name, d.level, d.is_human, d.description, d.synonyms, d.characteristics"))
                .Single().Select(value => value is List<object?> list ? string.Join(' ', list) : value));
        Assert.Equal(
            [Aaa, "antigen of alpha anemia", "gene with protein product"],
            (await Graph.AskAsync("MATCH (g:Gene {name: 'AAA'}) RETURN g.id, g.full_name, g.locus_type")).Single());
        Assert.Equal(
            new[] { Anemia, Thrombocytopenia }.Order(StringComparer.Ordinal),
            (await Graph.AskAsync($"MATCH (p:Phenotype)-[:SUBCLASS_OF]->(:Phenotype {{id: '{Blood}'}}) RETURN p.id ORDER BY p.id")).Select(row => row[0]));
    }

    // Its row and what frequencies are pooled of are for the program.
    private async Task<IEnumerable<string>> PropertiesAsync(int statement) =>
        ((Dictionary<string, object?>)(await Graph.AskAsync(
            "MATCH ()-[r {id: $id}]->() RETURN properties(r)",
            new(StringComparer.Ordinal) { ["id"] = GraphSketch.IdOf(statement) })).Single()[0]!)
            .Where(property => property.Key is not ("row" or "frequency_parts" or "publication_set"))
            .Select(property => $"{property.Key}={Written(property.Value)}")
            .Order(StringComparer.Ordinal);

    private static string Written(object? value) => value switch
    {
        null => "-",
        List<object?> list => string.Join(' ', list),
        _ => FormattableString.Invariant($"{value}"),
    };
}
