namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>What an identifier in a question means, by the rules of the design; SmallGraph has a case of each.</summary>
public sealed class IdentifierTests(SmallGraphServer server)
{
    [Theory]
    [InlineData("MONDO:0000011", "CANONICAL")]
    [InlineData("mondo:0000011", "CANONICAL")]
    [InlineData("MONDO_0000011", "CANONICAL")]
    [InlineData("http://purl.obolibrary.org/obo/MONDO_0000011", "CANONICAL")]
    [InlineData("OMIM:205950", "MERGED")]
    [InlineData("MIM:205950", "MERGED")]
    [InlineData("MONDO:0000099", "REPLACED")]
    public async Task Every_identifier_of_a_disease_finds_it_and_tells_how(string id, string how)
    {
        var disease = (await server.Graph.DataAsync("query($id: ID!) { disease(id: $id) { id name match { asked how } } }", new { id }))["disease"]!;
        Assert.Equal("MONDO:0000011", (string?)disease["id"]);
        Assert.Equal("Alpha anemia", (string?)disease["name"]);
        Assert.Equal(id, (string?)disease["match"]!["asked"]);
        Assert.Equal(how, (string?)disease["match"]!["how"]);
    }

    [Fact]
    public Task An_entity_that_was_not_asked_by_identifier_has_no_match() => server.Graph.AssertDataAsync(
        """{ gene(id: "HGNC:3") { match { how } diseases { nodes { id match { how } } } } }""",
        """{ "gene": { "match": { "how": "CANONICAL" }, "diseases": { "nodes": [{ "id": "MONDO:0000012", "match": null }] } } }""");

    [Fact]
    public async Task A_malformed_identifier_says_what_was_expected()
    {
        var error = await server.Graph.ErrorAsync("""{ disease(id: "anemia") { id } }""");
        Assert.Equal("ID_MALFORMED", error.Code);
        Assert.Equal("disease", error.Path);
        Assert.Equal("Argument 'id': 'anemia' is not a valid identifier; expected a CURIE such as MONDO:0008785 or an IRI of a known resource.", error.Message);
        Assert.Equal("id", (string?)error.Extensions["argument"]);
        Assert.Equal("anemia", (string?)error.Extensions["value"]);
        Assert.Null(error.Data!["disease"]);
    }

    [Theory]
    [InlineData("disease(id: \"ID\") { id }")]
    [InlineData("node(id: \"ID\") { id }")]
    [InlineData("publication(id: \"ID\") { id }")]
    [InlineData("assertion(id: \"ID\") { id }")]
    [InlineData("diseases(where: { phenotype: \"ID\" }) { totalCount }")]
    [InlineData("assertions(where: { source: [\"ID\"] }) { totalCount }")]
    [InlineData("assertions(where: { publication: \"ID\" }) { totalCount }")]
    public async Task An_identifier_of_more_than_two_hundred_characters_is_malformed_and_repeated_only_in_part(string field)
    {
        var id = "MONDO:" + new string('1', 195);
        var error = await server.Graph.ErrorAsync($"{{ {field.Replace("ID", id, StringComparison.Ordinal)} }}");
        Assert.Equal("ID_MALFORMED", error.Code);
        Assert.Contains("201 characters; expected at most 200", error.Message, StringComparison.Ordinal);
        Assert.Equal(id[..100] + "…", (string?)error.Extensions["value"]);
        Assert.InRange(error.Message.Length, 1, 400);
    }

    [Fact]
    public async Task A_symbol_is_repeated_only_in_part()
    {
        var error = await server.Graph.ErrorAsync($"{{ gene(symbol: \"{new string('A', 5000)}\") {{ id }} }}");
        Assert.Equal("ID_UNKNOWN", error.Code);
        Assert.InRange(error.Message.Length, 1, 400);
        Assert.Equal(101, ((string?)error.Extensions["value"])!.Length);
    }

    [Fact]
    public async Task A_malformed_local_part_names_the_namespace()
    {
        var error = await server.Graph.ErrorAsync("""{ disease(id: "MONDO:12") { id } }""");
        Assert.Equal("ID_MALFORMED", error.Code);
        Assert.Contains("MONDO:12", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_identifier_is_told_apart_from_a_malformed_one()
    {
        var error = await server.Graph.ErrorAsync("""{ node(id: "MONDO:0099999") { id } }""");
        Assert.Equal("ID_UNKNOWN", error.Code);
        Assert.Contains("'MONDO:0099999'", error.Message, StringComparison.Ordinal);
        Assert.Null(error.Data!["node"]);
    }

    [Theory]
    [InlineData("disease", "HP:0001903", "phenotype")]
    [InlineData("phenotype", "HGNC:1", "gene")]
    [InlineData("gene", "OMIM:205950", "disease")]
    public async Task An_identifier_of_another_category_names_the_right_field(string asked, string id, string right)
    {
        var error = await server.Graph.ErrorAsync($"{{ {asked}(id: \"{id}\") {{ id }} }}");
        Assert.Equal("ID_WRONG_CATEGORY", error.Code);
        Assert.Equal(right, (string?)error.Extensions["field"]);
        Assert.Contains($"Use {right}(id: ", error.Message, StringComparison.Ordinal);
        Assert.Null(error.Data![asked]);
    }

    [Fact]
    public async Task An_identifier_of_several_entities_names_the_candidates()
    {
        var error = await server.Graph.ErrorAsync("""{ disease(id: "GARD:12") { id } }""");
        Assert.Equal("ID_AMBIGUOUS", error.Code);
        Assert.Equal(["MONDO:0000012", "MONDO:0000013"], error.Extensions["candidates"]!.AsArray().Select(candidate => (string)candidate!["id"]!));
        Assert.Equal(["beta anemia", "Gamma disease"], error.Extensions["candidates"]!.AsArray().Select(candidate => (string)candidate!["name"]!));
        Assert.Contains("MONDO:0000012, MONDO:0000013", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_better_kind_of_match_is_not_made_ambiguous_by_a_worse_one() => server.Graph.AssertDataAsync(
        """{ disease(id: "DOID:1") { id match { how } } }""",
        """{ "disease": { "id": "MONDO:0000013", "match": { "how": "ALTERNATIVE" } } }""");

    [Fact]
    public Task An_obsolete_entity_that_is_still_held_says_so_and_names_its_replacement() => server.Graph.AssertDataAsync(
        """{ disease(id: "MONDO:0000015") { id deprecated replacedBy consider } }""",
        """{ "disease": { "id": "MONDO:0000015", "deprecated": true, "replacedBy": "MONDO:0000011", "consider": ["MONDO:0000012", "MONDO:0000013"] } }""");

    [Theory]
    [InlineData("""genes(where: { disease: "MONDO:0000015" }) { totalCount }""", "where.disease")]
    [InlineData("""diseases(where: { under: "http://purl.obolibrary.org/obo/MONDO_0000015" }) { totalCount }""", "where.under")]
    [InlineData("""phenotype(id: "HP:0001903") { diseases(under: "mondo:0000015") { totalCount } }""", "under")]
    [InlineData("""assertions(where: { subject: "MONDO:0000015" }) { totalCount }""", "where.subject")]
    public async Task A_condition_on_an_obsolete_entity_is_an_error_that_names_those_to_use(string field, string argument)
    {
        var error = await server.Graph.ErrorAsync($"{{ {field} }}");
        Assert.Equal(("ID_OBSOLETE", argument), (error.Code, (string?)error.Extensions["argument"]));
        Assert.Equal(
            ["MONDO:0000012 beta anemia disease", "MONDO:0000013 Gamma disease disease"],
            error.Extensions["candidates"]!.AsArray().Select(candidate => $"{candidate!["id"]} {candidate["name"]} {candidate["category"]}"));
        Assert.Contains("MONDO:0000012, MONDO:0000013", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AAA", "HGNC:1", "CANONICAL")]
    [InlineData("aaa", "HGNC:1", "CANONICAL")]
    [InlineData("BBB", "HGNC:2", "CANONICAL")]
    [InlineData("c1ORF1", "HGNC:3", "PREVIOUS")]
    public async Task A_gene_is_found_by_symbol_in_any_case_and_the_best_kind_wins(string symbol, string id, string how)
    {
        var gene = (await server.Graph.DataAsync("query($symbol: String) { gene(symbol: $symbol) { id match { asked how } } }", new { symbol }))["gene"]!;
        Assert.Equal(id, (string?)gene["id"]);
        Assert.Equal(symbol, (string?)gene["match"]!["asked"]);
        Assert.Equal(how, (string?)gene["match"]!["how"]);
    }

    [Fact]
    public async Task A_symbol_of_two_genes_is_ambiguous()
    {
        var error = await server.Graph.ErrorAsync("""{ gene(symbol: "Two") { id } }""");
        Assert.Equal("ID_AMBIGUOUS", error.Code);
        Assert.Equal(["HGNC:1", "HGNC:2"], error.Extensions["candidates"]!.AsArray().Select(candidate => (string)candidate!["id"]!));
    }

    [Fact]
    public async Task An_unknown_symbol_says_so()
    {
        var error = await server.Graph.ErrorAsync("""{ gene(symbol: "ZZZ") { id } }""");
        Assert.Equal("ID_UNKNOWN", error.Code);
        Assert.Contains("'ZZZ'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ gene { id } }")]
    [InlineData("""{ gene(id: "HGNC:1", symbol: "AAA") { id } }""")]
    public async Task A_gene_is_asked_by_id_or_by_symbol(string query)
    {
        var error = await server.Graph.ErrorAsync(query);
        Assert.Equal("ID_OR_SYMBOL", error.Code);
    }

    [Fact]
    public async Task Nodes_answer_at_each_index()
    {
        var answer = await server.Graph.AskAsync(
            """{ nodes(ids: ["HGNC:1", "nonsense", "MONDO:0099999", "HP:0001903", "GARD:12", "OMIM:205950"]) { __typename id } }""");
        Assert.Equal(
            ["Gene HGNC:1", "", "", "Phenotype HP:0001903", "", "Disease MONDO:0000011"],
            answer["data"]!["nodes"]!.AsArray().Select(node => node is null ? "" : $"{node["__typename"]} {node["id"]}"));
        Assert.Equal(
            ["nodes.1 ID_MALFORMED", "nodes.2 ID_UNKNOWN", "nodes.4 ID_AMBIGUOUS"],
            answer["errors"]!.AsArray()
                .Select(error => $"{string.Join('.', error!["path"]!.AsArray().Select(step => step!.ToString()))} {error["extensions"]!["code"]}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task More_than_a_thousand_nodes_are_refused()
    {
        var ids = Enumerable.Range(0, 1001).Select(number => $"HP:{number:0000000}");
        var error = await server.Graph.ErrorAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });
        Assert.Equal("TOO_MANY_IDS", error.Code);
    }

    [Theory]
    [InlineData("""disease(id: "MONDO:0000011") { phenotypes(where: { source: "gard" }) { totalCount } }""", "ID_MALFORMED", "where.source")]
    [InlineData("""disease(id: "MONDO:0000011") { phenotypes(where: { onset: "HP:0099999" }) { totalCount } }""", "ID_UNKNOWN", "where.onset")]
    [InlineData("""disease(id: "MONDO:0000011") { phenotypes(under: "MONDO:0000011") { totalCount } }""", "ID_WRONG_CATEGORY", "under")]
    [InlineData("""diseases(where: { gene: "HP:0001903" }) { totalCount }""", "ID_WRONG_CATEGORY", "where.gene")]
    [InlineData("""assertions(where: { subject: "GARD:12" }) { totalCount }""", "ID_AMBIGUOUS", "where.subject")]
    [InlineData("""assertion(id: "b") { id }""", "ID_MALFORMED", "id")]
    [InlineData("""assertion(id: "aAAAAAAAAAAAAAAAAAAAAAA") { id }""", "ID_UNKNOWN", "id")]
    [InlineData("""publication(id: "PMID:99") { id }""", "ID_UNKNOWN", "id")]
    public async Task Identifiers_in_arguments_follow_the_same_rules_and_errors_name_the_argument(string field, string code, string argument)
    {
        var error = await server.Graph.ErrorAsync($"{{ {field} }}");
        Assert.Equal(code, error.Code);
        Assert.Equal(argument, (string?)error.Extensions["argument"]);
        Assert.Contains($"Argument '{argument}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_filter_takes_alternative_identifiers_too() => server.Graph.AssertDataAsync(
        """{ genes(where: { disease: "OMIM:205950" }) { nodes { id } } }""",
        """{ "genes": { "nodes": [{ "id": "HGNC:1" }, { "id": "HGNC:2" }] } }""");
}
