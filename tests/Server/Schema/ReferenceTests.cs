using System.Text.Json;
using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>Whatever a source cites, the identifier that the graph shows for it is one that the graph understands.</summary>
public sealed class ReferenceTests(ReferenceServer server) : IClassFixture<ReferenceServer>
{
    public static TheoryData<string, string?> Cited => new()
    {
        { "PMID:1", "https://bioregistry.io/pubmed:1" },
        { "http://www.ncbi.nlm.nih.gov/books/NBK47079/", "http://www.ncbi.nlm.nih.gov/books/NBK47079/" },
        { "https://www.ncbi.nlm.nih.gov/books/NBK1345", "https://www.ncbi.nlm.nih.gov/books/NBK1345" },
        { "http://www.ncbi.nlm.nih.gov/bookshelf/br.fcgi?book=gene&part=pws", "http://www.ncbi.nlm.nih.gov/bookshelf/br.fcgi?book=gene&part=pws" },
        { "http://example.org/obo/FOO_12", "http://example.org/obo/FOO_12" },
        { "ISBN-13:978-0721606156", null },
        { "Smith et al., 2010", null },
        { "PMID:in press", null },
    };

    [Theory]
    [MemberData(nameof(Cited))]
    public async Task The_id_that_an_assertion_shows_for_a_publication_finds_the_publication(string id, string? url)
    {
        var data = await server.Graph.DataAsync(
            """
            query($id: ID!) {
              publication(id: $id) { id url assertions { totalCount nodes { publications { id url } } } }
              assertions(where: { publication: $id }) { totalCount }
              disease(id: "MONDO:0000011") { phenotypes(where: { publication: $id }) { totalCount } }
            }
            """,
            new { id });
        var publication = data["publication"]!;
        Assert.Equal((id, url), ((string?)publication["id"], (string?)publication["url"]));
        Assert.Equal(1, (int)publication["assertions"]!["totalCount"]!);
        var shown = publication["assertions"]!["nodes"]![0]!["publications"]!.AsArray().Single(other => (string?)other!["id"] == id)!;
        Assert.Equal(url, (string?)shown["url"]);
        Assert.Equal(1, (int)data["assertions"]!["totalCount"]!);
        Assert.Equal(1, (int)data["disease"]!["phenotypes"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("http://www.ncbi.nlm.nih.gov/books/NBK99999/", "ID_UNKNOWN")]
    [InlineData("PMID:99", "ID_UNKNOWN")]
    [InlineData("FOO:1", "ID_UNKNOWN")]
    [InlineData("Jones et al., 2011", "ID_MALFORMED")]
    [InlineData("PMID:x1", "ID_MALFORMED")]
    [InlineData("", "ID_MALFORMED")]
    public async Task A_publication_that_nothing_cites_is_unknown_or_malformed(string id, string code)
    {
        var error = await server.Graph.ErrorAsync($"{{ publication(id: {JsonSerializer.Serialize(id)}) {{ id }} }}");
        Assert.Equal(code, error.Code);
        Assert.Equal("id", (string?)error.Extensions["argument"]);
    }

    [Theory]
    [InlineData("19412178")]
    [InlineData("PMID:x1")]
    [InlineData("Jones et al., 2011")]
    public async Task A_filter_by_what_is_neither_an_identifier_nor_cited_is_an_error(string id)
    {
        var error = await server.Graph.ErrorAsync($"{{ assertions(where: {{ publication: \"{id}\" }}) {{ totalCount }} }}");
        Assert.Equal("ID_MALFORMED", error.Code);
        Assert.Equal("where.publication", (string?)error.Extensions["argument"]);
    }

    [Fact]
    public Task Blanks_around_a_reference_do_not_matter() => server.Graph.AssertDataAsync(
        """{ publication(id: " http://www.ncbi.nlm.nih.gov/books/NBK47079/ ") { id } }""",
        """{ "publication": { "id": "http://www.ncbi.nlm.nih.gov/books/NBK47079/" } }""");
}

/// <summary>The server over one disease with an assertion for each kind of reference.</summary>
public sealed class ReferenceServer : SharedServer
{
    public GraphClient Graph => new(async () => (await HostAsync()).Http);

    private protected override Task<GraphContent> ContentAsync()
    {
        var references = ReferenceTests.Cited.Select(row => row.Data.Item1).ToList();
        var sketch = new GraphSketch().Disease(SmallGraph.Alpha, "Alpha anemia");
        for (var i = 0; i < references.Count; i++)
        {
            var phenotype = $"HP:{i + 1:0000000}";
            sketch.Phenotype(phenotype, $"sign {i}")
                .Say(new Statement(SmallGraph.Alpha, RelationshipType.HasPhenotype, phenotype) { Publications = [references[i], "ORPHA:1"] });
        }

        return Task.FromResult(sketch.Freeze("references"));
    }
}
