namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>The fields of genes and phenotypes; the answers follow by hand from SmallGraph.</summary>
public sealed class GeneAndPhenotypeTests(SmallGraphServer server)
{
    [Fact]
    public Task A_gene_tells_what_it_is() => server.Graph.AssertDataAsync(
        """{ gene(id: "HGNC:1") { __typename category symbol name fullName locusType aliases previousSymbols } }""",
        """
        { "gene": { "__typename": "Gene", "category": "GENE", "symbol": "AAA", "name": "AAA", "fullName": "antigen of alpha anemia",
          "locusType": "gene with protein product", "aliases": [], "previousSymbols": [] } }
        """);

    [Fact]
    public Task A_gene_knows_its_diseases_and_over_them_their_phenotypes() => server.Graph.AssertDataAsync(
        """
        { gene(id: "HGNC:1") {
          diseases { edges { node { id } isDirect assertions { geneAssociation } } }
          phenotypes { edges { node { id } presence assertionCount diseases { id } } totalCount assertionCount }
        } }
        """,
        """
        { "gene": {
          "diseases": { "edges": [
            { "node": { "id": "MONDO:0000011" }, "isDirect": true, "assertions": [{ "geneAssociation": "GERMLINE_LOSS_OF_FUNCTION" }] },
            { "node": { "id": "MONDO:0000013" }, "isDirect": true, "assertions": [{ "geneAssociation": "CAUSAL" }] }] },
          "phenotypes": { "edges": [
            { "node": { "id": "HP:0001903" }, "presence": "PRESENT", "assertionCount": 6, "diseases": [{ "id": "MONDO:0000011" }, { "id": "MONDO:0000013" }] },
            { "node": { "id": "HP:0001873" }, "presence": "PRESENT", "assertionCount": 5, "diseases": [{ "id": "MONDO:0000011" }, { "id": "MONDO:0000013" }] }],
            "totalCount": 2, "assertionCount": 9 }
        } }
        """);

    [Fact]
    public Task A_weaker_association_leads_to_phenotypes_only_on_request() => server.Graph.AssertDataAsync(
        """
        { gene(id: "HGNC:2") {
          phenotypes { totalCount }
          susceptible: phenotypes(where: { association: SUSCEPTIBILITY }) { nodes { id } }
          other: phenotypes(where: { causal: false }) { nodes { id } }
        } }
        """,
        """
        { "gene": {
          "phenotypes": { "totalCount": 0 },
          "susceptible": { "nodes": [{ "id": "HP:0001903" }, { "id": "HP:0001873" }] },
          "other": { "nodes": [{ "id": "HP:0001903" }, { "id": "HP:0001873" }] }
        } }
        """);

    [Fact]
    public Task Diseases_of_a_gene_are_kept_below_a_disease() => server.Graph.AssertDataAsync(
        """{ gene(id: "HGNC:1") { diseases(under: "MONDO:0000010", orderBy: ASSERTIONS, where: { causal: true }) { nodes { id } } } }""",
        """{ "gene": { "diseases": { "nodes": [{ "id": "MONDO:0000011" }] } } }""");

    [Fact]
    public Task A_phenotype_finds_diseases_by_closure_and_tells_through_which_terms() => server.Graph.AssertDataAsync(
        """
        { phenotype(id: "HP:0001903") {
          diseases { totalCount assertionCount edges { node { id } presence isDirect through { id } frequency { band } } }
          direct: diseases(direct: true, presence: ANY) { nodes { id } }
          genes { edges { node { symbol } presence isDirect through { id } diseases { id } } }
        } }
        """,
        """
        { "phenotype": {
          "diseases": { "totalCount": 4, "assertionCount": 7, "edges": [
            { "node": { "id": "MONDO:0000011" }, "presence": "PRESENT", "isDirect": true, "through": [], "frequency": { "band": "OCCASIONAL" } },
            { "node": { "id": "MONDO:0000012" }, "presence": "CONFLICTING", "isDirect": false,
              "through": [{ "id": "HP:0001871" }, { "id": "HP:0001924" }], "frequency": { "band": "UNKNOWN" } },
            { "node": { "id": "MONDO:0000014" }, "presence": "PRESENT", "isDirect": true, "through": [], "frequency": { "band": "FREQUENT" } },
            { "node": { "id": "MONDO:0000013" }, "presence": "PRESENT", "isDirect": true, "through": [], "frequency": { "band": "UNKNOWN" } }] },
          "direct": { "nodes": [{ "id": "MONDO:0000011" }, { "id": "MONDO:0000014" }, { "id": "MONDO:0000013" }] },
          "genes": { "edges": [
            { "node": { "symbol": "AAA" }, "presence": "PRESENT", "isDirect": true, "through": [], "diseases": [{ "id": "MONDO:0000011" }, { "id": "MONDO:0000013" }] },
            { "node": { "symbol": "CCC" }, "presence": "CONFLICTING", "isDirect": false,
              "through": [{ "id": "HP:0001871" }, { "id": "HP:0001924" }], "diseases": [{ "id": "MONDO:0000012" }] }] }
        } }
        """);

    [Fact]
    public Task Exclusions_of_a_phenotype_close_upwards() => server.Graph.AssertDataAsync(
        """{ phenotype(id: "HP:0001924") { diseases(presence: EXCLUDED) { edges { node { id } isDirect through { id } } } } }""",
        """{ "phenotype": { "diseases": { "edges": [{ "node": { "id": "OMIM:100100" }, "isDirect": false, "through": [{ "id": "HP:0001871" }] }] } } }""");

    [Fact]
    public async Task A_phenotype_knows_its_place_in_the_ontology_and_how_specific_it_is()
    {
        var data = await server.Graph.DataAsync(
            """
            { phenotype(id: "HP:0001924") {
              bodySystems { id } informationContent
              parents { nodes { id } } children { totalCount } ancestors { edges { node { id } distance } }
            } root: phenotype(id: "HP:0001626") { informationContent bodySystems { id } descendants { nodes { id name partial } } } }
            """);
        var phenotype = data["phenotype"]!;
        Assert.Equal("HP:0001871", (string?)phenotype["bodySystems"]![0]!["id"]);
        // Four diseases have a phenotype that is present; one of them has this one: ln 4.
        Assert.Equal(Math.Log(4), (double)phenotype["informationContent"]!, 12);
        Assert.Equal("HP:0001903", (string?)phenotype["parents"]!["nodes"]![0]!["id"]);
        Assert.Equal(
            ["HP:0001871 2", "HP:0000001 4", "HP:0001903 1", "HP:0000118 3"],
            phenotype["ancestors"]!["edges"]!.AsArray().Select(edge => $"{edge!["node"]!["id"]} {edge["distance"]}"));
        Assert.Null(data["root"]!["informationContent"]);
        Assert.Equal("""[{"id":"HP:0009999","name":null,"partial":true}]""", data["root"]!["descendants"]!["nodes"]!.ToJsonString());
    }

    [Theory]
    [InlineData("diseases", "", "MONDO:0000011 OMIM:100100 MONDO:0000012 MONDO:0000010 MONDO:0000013")]
    [InlineData("diseases", "(orderBy: PHENOTYPE_COUNT, first: 2)", "MONDO:0000011 MONDO:0000013")]
    [InlineData("diseases", "(orderBy: GENE_COUNT, first: 1)", "MONDO:0000011")]
    [InlineData("diseases", "(where: { name: \"ANEMIA\", taxon: ANY })", "MONDO:0000011 OMIM:100100 MONDO:0000012 MONDO:0000014")]
    [InlineData("diseases", "(where: { taxon: NON_HUMAN })", "MONDO:0000014")]
    [InlineData("diseases", "(where: { name: \"old\", includeDeprecated: true })", "MONDO:0000015")]
    [InlineData("diseases", "(where: { inheritance: \"HP:0000005\" })", "MONDO:0000011")]
    [InlineData("diseases", "(where: { onset: \"HP:0003577\" })", "MONDO:0000011")]
    [InlineData("diseases", "(where: { phenotype: \"HP:0001873\" })", "MONDO:0000011 MONDO:0000013")]
    [InlineData("diseases", "(where: { gene: \"HGNC:2\" })", "MONDO:0000011 OMIM:100100")]
    [InlineData("diseases", "(where: { level: GROUP })", "MONDO:0000010")]
    [InlineData("diseases", "(where: { characteristic: \"MONDO:0021136\" })", "MONDO:0000011")]
    [InlineData("diseases", "(where: { under: \"MONDO:0000011\" })", "MONDO:0000011 MONDO:0000012")]
    [InlineData("genes", "", "HGNC:1 HGNC:2 HGNC:3")]
    [InlineData("genes", "(where: { locusType: \"pseudogene\" })", "HGNC:2")]
    [InlineData("genes", "(where: { name: \"beta\" })", "HGNC:2")]
    [InlineData("genes", "(where: { disease: \"MONDO:0000013\" })", "HGNC:1")]
    [InlineData("genes", "(where: { phenotype: \"HP:0001924\" })", "HGNC:3")]
    [InlineData("genes", "(orderBy: DISEASE_COUNT)", "HGNC:1 HGNC:2 HGNC:3")]
    [InlineData("phenotypes", "(where: { under: \"HP:0001903\" })", "HP:0001903 HP:0001924")]
    [InlineData("phenotypes", "(where: { disease: \"MONDO:0000011\" })", "HP:0001903 HP:0001873")]
    [InlineData("phenotypes", "(where: { name: \"onset\" })", "HP:0003577 HP:0003674")]
    [InlineData("phenotypes", "(orderBy: DISEASE_COUNT, first: 3)", "HP:0001871 HP:0000001 HP:0001903")]
    public async Task Entities_are_listed_by_conditions_and_in_orders(string field, string arguments, string expected)
    {
        var nodes = (await server.Graph.DataAsync($"{{ {field}{arguments} {{ nodes {{ id }} }} }}"))[field]!["nodes"]!.AsArray();
        Assert.Equal(expected, string.Join(' ', nodes.Select(node => (string)node!["id"]!)));
    }

    [Theory]
    [InlineData("name(language: \"ja\")", "貧血")]
    [InlineData("name(language: \"JA\")", "貧血")]
    [InlineData("name(language: \"en\")", "Alpha anemia")]
    [InlineData("name", "Alpha anemia")]
    [InlineData("name(language: \"fr\")", null)]
    [InlineData("description(language: \"ja\")", null)]
    public async Task Names_are_given_in_the_language_asked_for(string field, string? expected)
    {
        var data = await server.Graph.DataAsync($"{{ node(id: \"MONDO:0000011\") {{ answer: {field} }} }}");
        Assert.Equal(expected, (string?)data["node"]!["answer"]);
    }

    [Fact]
    public Task Translations_tell_their_status() => server.Graph.AssertDataAsync(
        """{ node(id: "MONDO:0000011") { translations { language part text status original } none: translations(language: "de") { text } } }""",
        """{ "node": { "translations": [{ "language": "ja", "part": "NAME", "text": "貧血", "status": "OFFICIAL", "original": null }], "none": [] } }""");

    [Fact]
    public Task Cross_references_are_filtered_by_predicate() => server.Graph.AssertDataAsync(
        """{ node(id: "MONDO:0000011") { xrefs(predicate: [EXACT, BROAD]) { id } } }""",
        """{ "node": { "xrefs": [{ "id": "OMIM:205950" }] } }""");
}
