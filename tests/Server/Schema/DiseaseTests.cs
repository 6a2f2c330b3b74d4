namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>The fields of a disease; the answers follow by hand from SmallGraph.</summary>
public sealed class DiseaseTests(SmallGraphServer server)
{
    [Fact]
    public Task A_disease_tells_what_it_is() => server.Graph.AssertDataAsync(
        """
        { disease(id: "MONDO:0000011") {
          __typename id name category level isHuman deprecated replacedBy partial url
          characteristics { id name }
          description
          overview { section text source }
          synonyms { text scope type source }
          xrefs { id predicate source url }
          counts { genes causalGenes phenotypes excludedPhenotypes relatedConditions }
        } }
        """,
        """
        { "disease": {
          "__typename": "Disease", "id": "MONDO:0000011", "name": "Alpha anemia", "category": "DISEASE", "level": "DISORDER", "isHuman": true,
          "deprecated": false, "replacedBy": null, "partial": false, "url": "http://purl.obolibrary.org/obo/MONDO_0000011",
          "characteristics": [{ "id": "MONDO:0021136", "name": "called MONDO:0021136" }, { "id": "MONDO:0700096", "name": "called MONDO:0700096" }],
          "description": "Blässe – 貧血",
          "overview": [{ "section": "SUMMARY", "text": "Pale.", "source": "PMID:1" }, { "section": "TREATMENT", "text": "Rest.", "source": null }],
          "synonyms": [
            { "text": "AA", "scope": "EXACT", "type": null, "source": "infores:mondo" },
            { "text": "AB", "scope": "RELATED", "type": "ABBREVIATION", "source": "infores:gard" }
          ],
          "xrefs": [
            { "id": "OMIM:205950", "predicate": "EXACT", "source": "infores:mondo", "url": "https://omim.org/MIM:205950" },
            { "id": "a book, p. 3", "predicate": "UNQUALIFIED", "source": "https://example.org/our-clinic", "url": null }
          ],
          "counts": { "genes": 2, "causalGenes": 1, "phenotypes": 2, "excludedPhenotypes": 1, "relatedConditions": 2 }
        } }
        """);

    [Fact]
    public Task Phenotypes_are_edges_with_presence_and_pooled_frequency() => server.Graph.AssertDataAsync(
        """
        { disease(id: "MONDO:0000011") { phenotypes { totalCount assertionCount edges {
          node { name } presence isDirect assertionCount subtypes { id } frequency { raw basis observed total band }
        } } } }
        """,
        """
        { "disease": { "phenotypes": { "totalCount": 2, "assertionCount": 5, "edges": [
          { "node": { "name": "Anemia" }, "presence": "PRESENT", "isDirect": true, "assertionCount": 3, "subtypes": [],
            "frequency": { "raw": null, "basis": "COUNT", "observed": 8, "total": 30, "band": "OCCASIONAL" } },
          { "node": { "name": "Thrombocytopenia" }, "presence": "CONFLICTING", "isDirect": true, "assertionCount": 2, "subtypes": [],
            "frequency": { "raw": null, "basis": null, "observed": null, "total": null, "band": "UNKNOWN" } }
        ] } } }
        """);

    [Fact]
    public async Task Edges_hold_every_assertion_as_its_source_states_it()
    {
        var data = await server.Graph.DataAsync(
            """{ disease(id: "MONDO:0000011") { phenotypes { edges { assertions { statedSubject negated frequency { raw band } } } } } }""");
        var assertions = data["disease"]!["phenotypes"]!["edges"]!.AsArray().Select(edge => string.Join("; ", edge!["assertions"]!.AsArray()
            .Select(said => $"{said!["statedSubject"]} {said["negated"]} {said["frequency"]!["raw"]} {said["frequency"]!["band"]}")
            .Order(StringComparer.Ordinal)));
        Assert.Equal(
            [
                "GARD:0000011 false HP:0040281 VERY_FREQUENT; MONDO:0000011 false 3/10 FREQUENT; MONDO:0000011 false 5/20 OCCASIONAL",
                "MONDO:0000011 false  UNKNOWN; MONDO:0000011 true 20/20 OBLIGATE",
            ],
            assertions);
    }

    [Theory]
    [InlineData("presence: EXCLUDED", "HP:0001626")]
    [InlineData("presence: ANY", "HP:0001626 HP:0001903 HP:0001873")]
    [InlineData("presence: ANY, orderBy: ASSERTIONS", "HP:0001903 HP:0001873 HP:0001626")]
    [InlineData("presence: ANY, orderBy: FREQUENCY", "HP:0001903 HP:0001626 HP:0001873")]
    [InlineData("under: \"HP:0001903\"", "HP:0001903")]
    [InlineData("where: { source: \"infores:gard\" }", "HP:0001903")]
    [InlineData("where: { source: [\"infores:gard\", \"infores:orphanet\"] }", "HP:0001903")]
    [InlineData("where: { evidence: \"TAS\" }", "HP:0001873")]
    [InlineData("where: { publication: \"PMID:2\" }", "HP:0001903")]
    [InlineData("where: { frequency: { band: VERY_FREQUENT } }", "HP:0001903")]
    [InlineData("where: { frequency: { atLeast: 0.89 } }", "HP:0001903")]
    [InlineData("where: { frequency: { atLeast: 0.25, atMost: 0.25 } }", "HP:0001903")]
    [InlineData("where: { frequency: { atLeast: 0.9 } }", "")]
    [InlineData("where: { frequency: { minTotal: 20, atMost: 0.3 } }", "HP:0001903")]
    [InlineData("where: { frequency: { atMost: 0.01, includeUnknown: true } }", "HP:0001873")]
    public async Task Phenotypes_are_filtered_by_their_assertions(string arguments, string expected)
    {
        var query = $"{{ disease(id: \"MONDO:0000011\") {{ phenotypes({arguments}) {{ nodes {{ id }} }} }} }}";
        var nodes = (await server.Graph.DataAsync(query))["disease"]!["phenotypes"]!["nodes"]!.AsArray();
        Assert.Equal(expected, string.Join(' ', nodes.Select(node => (string)node!["id"]!)));
    }

    [Theory]
    [InlineData("where: { sex: FEMALE }", 1)]
    [InlineData("where: { sex: MALE }", 0)]
    [InlineData("where: { onset: \"HP:0003674\" }", 1)]
    [InlineData("where: { modifier: \"HP:0012824\" }", 1)]
    [InlineData("where: { modifier: \"HP:0012824\", sex: MALE }", 0)]
    public async Task Onset_sex_and_modifier_of_an_assertion_can_be_asked_for(string arguments, int expected)
    {
        var data = await server.Graph.DataAsync($"{{ disease(id: \"MONDO:0000012\") {{ phenotypes({arguments}) {{ totalCount }} }} }}");
        Assert.Equal(expected, (int)data["disease"]!["phenotypes"]!["totalCount"]!);
    }

    [Fact]
    public Task A_group_has_nothing_of_its_own_but_with_subtypes_theirs_and_names_them() => server.Graph.AssertDataAsync(
        """
        { disease(id: "MONDO:0000010") {
          phenotypes { totalCount }
          all: phenotypes(includeSubtypes: true) { edges { node { id } isDirect subtypes { id } } }
          genes(includeSubtypes: true) { edges { node { id } isDirect subtypes { id } } }
        } }
        """,
        """
        { "disease": {
          "phenotypes": { "totalCount": 0 },
          "all": { "edges": [
            { "node": { "id": "HP:0001903" }, "isDirect": false, "subtypes": [{ "id": "MONDO:0000011" }] },
            { "node": { "id": "HP:0001924" }, "isDirect": false, "subtypes": [{ "id": "MONDO:0000012" }] },
            { "node": { "id": "HP:0001873" }, "isDirect": false, "subtypes": [{ "id": "MONDO:0000011" }] }
          ] },
          "genes": { "edges": [
            { "node": { "id": "HGNC:1" }, "isDirect": false, "subtypes": [{ "id": "MONDO:0000011" }] },
            { "node": { "id": "HGNC:2" }, "isDirect": false, "subtypes": [{ "id": "MONDO:0000011" }] },
            { "node": { "id": "HGNC:3" }, "isDirect": false, "subtypes": [{ "id": "MONDO:0000012" }] }
          ] }
        } }
        """);

    [Fact]
    public Task Inheritance_onset_and_course_are_lists_of_their_own() => server.Graph.AssertDataAsync(
        """
        { disease(id: "MONDO:0000011") {
          inheritance { edges { node { id } assertions { type evidence } } } onset { nodes { id } } course { nodes { id } }
        } }
        """,
        """
        { "disease": {
          "inheritance": { "edges": [{ "node": { "id": "HP:0000007" }, "assertions": [{ "type": "HAS_INHERITANCE", "evidence": "IEA" }] }] },
          "onset": { "nodes": [{ "id": "HP:0003577" }] },
          "course": { "nodes": [{ "id": "HP:0003676" }] }
        } }
        """);

    [Fact]
    public Task Genes_tell_in_which_way() => server.Graph.AssertDataAsync(
        """
        { disease(id: "MONDO:0000011") { genes { edges {
          node { symbol } assertions { type geneAssociation origin primarySource aggregators publications { id url } subject { id } object { id } }
        } } } }
        """,
        """
        { "disease": { "genes": { "edges": [
          { "node": { "symbol": "AAA" }, "assertions": [{
            "type": "CAUSED_BY", "geneAssociation": "GERMLINE_LOSS_OF_FUNCTION", "origin": "GERMLINE", "primarySource": "infores:omim",
            "aggregators": ["infores:gard", "infores:hpo-annotations"],
            "publications": [{ "id": "PMID:3", "url": "https://bioregistry.io/pubmed:3" }, { "id": "PMID:1", "url": "https://bioregistry.io/pubmed:1" }],
            "subject": { "id": "MONDO:0000011" }, "object": { "id": "HGNC:1" }
          }] },
          { "node": { "symbol": "bbb" }, "assertions": [{
            "type": "ASSOCIATED_WITH", "geneAssociation": "SUSCEPTIBILITY", "origin": null, "primarySource": "infores:orphanet",
            "aggregators": [], "publications": [], "subject": { "id": "MONDO:0000011" }, "object": { "id": "HGNC:2" }
          }] }
        ] } } }
        """);

    [Theory]
    [InlineData("where: { causal: true }", "AAA")]
    [InlineData("where: { causal: false }", "bbb")]
    [InlineData("where: { association: SUSCEPTIBILITY }", "bbb")]
    [InlineData("where: { origin: GERMLINE }", "AAA")]
    [InlineData("where: { origin: SOMATIC }", "")]
    [InlineData("where: { source: \"infores:gard\" }", "AAA")]
    public async Task Genes_are_filtered_by_their_associations(string arguments, string expected)
    {
        var data = await server.Graph.DataAsync($"{{ disease(id: \"MONDO:0000011\") {{ genes({arguments}) {{ nodes {{ symbol }} }} }} }}");
        Assert.Equal(expected, string.Join(' ', data["disease"]!["genes"]!["nodes"]!.AsArray().Select(node => (string)node!["symbol"]!)));
    }

    [Fact]
    public Task Related_conditions_come_from_both_ends_with_their_direction() => server.Graph.AssertDataAsync(
        """
        { disease(id: "MONDO:0000011") {
          relatedConditions { edges { node { id } assertions { conditionKind subject { id } object { id } } } }
          predisposing: relatedConditions(kinds: [PREDISPOSES_TO]) { nodes { id } }
        } }
        """,
        """
        { "disease": {
          "relatedConditions": { "edges": [
            { "node": { "id": "MONDO:0000012" }, "assertions": [
              { "conditionKind": "SIMILAR_SIGNS", "subject": { "id": "MONDO:0000012" }, "object": { "id": "MONDO:0000011" } }] },
            { "node": { "id": "MONDO:0000013" }, "assertions": [
              { "conditionKind": "DIFFERENTIAL", "subject": { "id": "MONDO:0000011" }, "object": { "id": "MONDO:0000013" } },
              { "conditionKind": "PREDISPOSES_TO", "subject": { "id": "MONDO:0000013" }, "object": { "id": "MONDO:0000011" } }] }
          ] },
          "predisposing": { "nodes": [{ "id": "MONDO:0000013" }] }
        } }
        """);

    [Fact]
    public Task The_hierarchy_is_Mondos_unless_another_is_asked_for() => server.Graph.AssertDataAsync(
        """
        { disease(id: "MONDO:0000010") {
          parents { totalCount }
          children { edges { node { id } distance assertions { type primarySource } } }
          orphanet: children(hierarchy: ORPHANET) { nodes { id } }
          all: children(hierarchy: ALL) { nodes { id } }
          descendants { edges { node { id } distance assertions { id } } }
        }
          beta: disease(id: "MONDO:0000012") { ancestors { edges { node { id } distance } } } }
        """,
        """
        { "disease": {
          "parents": { "totalCount": 0 },
          "children": { "edges": [{ "node": { "id": "MONDO:0000011" }, "distance": 1, "assertions": [{ "type": "SUBCLASS_OF", "primarySource": "infores:mondo" }] }] },
          "orphanet": { "nodes": [{ "id": "MONDO:0000013" }] },
          "all": { "nodes": [{ "id": "MONDO:0000011" }, { "id": "MONDO:0000013" }] },
          "descendants": { "edges": [
            { "node": { "id": "MONDO:0000011" }, "distance": 1, "assertions": [] },
            { "node": { "id": "MONDO:0000012" }, "distance": 2, "assertions": [] }] }
        },
          "beta": { "ancestors": { "edges": [{ "node": { "id": "MONDO:0000011" }, "distance": 1 }, { "node": { "id": "MONDO:0000010" }, "distance": 2 }] } } }
        """);
}
