using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>Assertions, what they cite, and the release; the answers follow by hand from SmallGraph.</summary>
public sealed class AssertionTests(SmallGraphServer server)
{
    [Theory]
    [InlineData("subject: \"MONDO:0000012\"", 6)]
    [InlineData("object: \"HP:0001903\"", 6)]
    [InlineData("object: \"HP:0001903\", type: HAS_PHENOTYPE", 5)]
    [InlineData("type: [CAUSED_BY, ASSOCIATED_WITH]", 5)]
    [InlineData("subject: \"MONDO:0000011\", negated: true", 2)]
    [InlineData("source: \"infores:gard\"", 2)]
    [InlineData("publication: \"PMID:1\"", 3)]
    [InlineData("evidence: [\"PCS\", \"TAS\"]", 5)]
    [InlineData("publication: \"PMID:1\", evidence: \"TAS\"", 1)]
    public async Task Assertions_are_listed_by_conditions(string where, int expected)
    {
        var data = await server.Graph.DataAsync($"{{ assertions(where: {{ {where} }}) {{ totalCount nodes {{ id }} edges {{ cursor }} }} }}");
        Assert.Equal(expected, (int)data["assertions"]!["totalCount"]!);
        Assert.Equal(expected, data["assertions"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).Distinct().Count());
    }

    [Fact]
    public Task An_assertion_is_found_by_its_id_with_all_it_says() => server.Graph.AssertDataAsync(
        $$"""
        { assertion(id: "{{GraphSketch.IdOf(12)}}") {
          type negated subject { id } object { id } frequency { raw basis value low high band } onset { id } sex modifiers { id } attributedTo { id }
          statedSubject statedObject statedPredicate evidence primarySource publications { id }
        } }
        """,
        """
        { "assertion": {
          "type": "HAS_PHENOTYPE", "negated": false, "subject": { "id": "MONDO:0000012" }, "object": { "id": "HP:0001924" },
          "frequency": { "raw": "HP:0040282", "basis": "TERM", "value": 0.545, "low": 0.3, "high": 0.79, "band": "FREQUENT" },
          "onset": { "id": "HP:0003577" }, "sex": "FEMALE", "modifiers": [{ "id": "HP:0012828" }], "attributedTo": null,
          "statedSubject": "MONDO:0000012", "statedObject": "HP:0001924", "statedPredicate": null, "evidence": null,
          "primarySource": "infores:hpo-annotations", "publications": [{ "id": "PMID:5" }]
        } }
        """);

    [Fact]
    public Task Our_reading_of_what_a_statement_is_about_stands_beside_what_it_states() => server.Graph.AssertDataAsync(
        """
        { assertions(where: { subject: "OMIM:100100", negated: true }) { nodes {
          statedPredicate attributedTo { id reason disease { name } } frequency { band } geneAssociation
        } } }
        """,
        """
        { "assertions": { "nodes": [{
          "statedPredicate": "NOT", "attributedTo": { "id": "MONDO:0000011", "reason": "a test", "disease": { "name": "Alpha anemia" } },
          "frequency": { "band": "UNKNOWN" }, "geneAssociation": null
        }] } }
        """);

    [Fact]
    public Task A_publication_knows_the_assertions_that_cite_it() => server.Graph.AssertDataAsync(
        """{ publication(id: "pubmed:1") { id url assertions { totalCount nodes { type object { id } frequency { raw } } } } }""",
        """
        { "publication": { "id": "PMID:1", "url": "https://bioregistry.io/pubmed:1", "assertions": { "totalCount": 3, "nodes": [
          { "type": "HAS_PHENOTYPE", "object": { "id": "HP:0001903" }, "frequency": { "raw": "3/10" } },
          { "type": "HAS_PHENOTYPE", "object": { "id": "HP:0001873" }, "frequency": { "raw": null } },
          { "type": "CAUSED_BY", "object": { "id": "HGNC:1" }, "frequency": null }
        ] } } }
        """);

    [Fact]
    public Task The_release_tells_what_it_was_built_from_and_what_became_of_it() => server.Graph.AssertDataAsync(
        """
        { release {
          hash builtBy builtAt
          sources { name format resource version license records }
          counts { name count }
          report {
            counts { source code count meaning } merged: counts(code: "MERGED") { count } ofB: counts(source: "b.tsv") { count }
            items { totalCount nodes { code severity source line subject message rows } }
            some: items(code: "MERGED", first: 1) { totalCount nodes { message } pageInfo { hasNextPage } }
          }
        } }
        """,
        $$"""
        { "release": {
          "hash": "{{SmallGraph.Content.Info.Hash}}", "builtBy": "a test", "builtAt": "2026-01-02T03:04:05.000Z",
          "sources": [{ "name": "a.tsv", "format": "a format", "resource": "infores:hpo", "version": "2023-01-27", "license": null, "records": 3 }],
          "counts": [{ "name": "Entity", "count": 27 }],
          "report": {
            "counts": [
              { "source": "a.tsv", "code": "MERGED", "count": 2, "meaning": "a test" },
              { "source": "a.tsv", "code": "ROW_COLUMNS", "count": 1, "meaning": "a test" }],
            "merged": [{ "count": 2 }], "ofB": [],
            "items": { "totalCount": 3, "nodes": [
              { "code": "MERGED", "severity": "NOTICE", "source": "a.tsv", "line": null, "subject": "MONDO:0000011", "message": "one", "rows": 1 },
              { "code": "ROW_COLUMNS", "severity": "REJECTED", "source": "a.tsv", "line": 12, "subject": null, "message": "two", "rows": 1 },
              { "code": "MERGED", "severity": "NOTICE", "source": "b.tsv", "line": 7, "subject": "MONDO:0000012", "message": "three", "rows": 250 }] },
            "some": { "totalCount": 2, "nodes": [{ "message": "one" }], "pageInfo": { "hasNextPage": true } }
          }
        } }
        """);

    [Fact]
    public async Task Items_of_the_report_page_within_their_code()
    {
        var first = await server.Graph.DataAsync("""{ release { report { items(code: "MERGED", first: 1) { pageInfo { endCursor } } } } }""");
        var cursor = first["release"]!["report"]!["items"]!["pageInfo"]!["endCursor"];
        await server.Graph.AssertDataAsync(
            $$"""{ release { report { items(code: "MERGED", first: 1, after: "{{cursor}}") { nodes { message } pageInfo { hasNextPage } } } } }""",
            """{ "release": { "report": { "items": { "nodes": [{ "message": "three" }], "pageInfo": { "hasNextPage": false } } } } }""");
    }
}
