using System.Text.Json;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Obographs;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class ObographsReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Edges_header_and_nodes_may_come_in_any_order()
    {
        const string Edges = """ "edges": [{"sub": "http://purl.obolibrary.org/obo/HP_2", "pred": "is_a", "obj": "http://purl.obolibrary.org/obo/HP_1"}] """;
        const string Head = """ "id": "http://purl.obolibrary.org/obo/hp.json", "meta": {"version": "http://purl.obolibrary.org/obo/hp/releases/2023-01-27/hp.json", "basicPropertyValues": [{"pred": "http://purl.org/dc/terms/license", "val": "https://hpo.jax.org/app/license"}, {"pred": "http://purl.org/dc/elements/1.1/title", "val": "Human Phenotype Ontology"}]} """;
        const string Nodes = """ "nodes": [{"id": "http://purl.obolibrary.org/obo/HP_1", "lbl": "All", "type": "CLASS"}, {"id": "http://purl.obolibrary.org/obo/HP_2", "type": "CLASS"}] """;
        foreach (var members in new[] { $"{Edges},{Head},{Nodes}", $"{Head},{Nodes},{Edges}", $"{Nodes},{Edges},{Head}" })
        {
            using var file = new SourceText($"{{\"graphs\": [{{{members}}}]}}");

            var ontology = await ObographsReader.ReadAsync(file.Reading, Cancel);

            Assert.Equal(("hp", "2023-01-27", "https://hpo.jax.org/app/license"), (ontology.Header.Id, ontology.Header.Version, ontology.Header.License));
            Assert.Equal("Human Phenotype Ontology", ontology.Header.Title);
            Assert.Equal(["HP:1", "HP:2"], ontology.Terms.Select(term => term.Id));
            Assert.Equal("All", ontology.Terms[0].Label);
            Assert.Equal(["HP:1"], ontology.Terms[1].Parents);
            Assert.Empty(file.Rejections);
        }
    }

    [Fact]
    public async Task A_node_has_all_that_its_meta_says()
    {
        var term = Assert.Single((await Read(
            """
            {"id": "http://purl.obolibrary.org/obo/HP_0001873", "lbl": "Thrombocytopenia", "type": "CLASS", "meta": {
              "definition": {"val": "Few \"platelets\".", "xrefs": ["HPO:probinson"]},
              "comments": ["First.", "Second\nline."],
              "subsets": ["http://purl.obolibrary.org/obo/hp#hposlim_core"],
              "synonyms": [
                {"pred": "hasExactSynonym", "synonymType": "http://purl.obolibrary.org/obo/hp#layperson", "val": "Low platelet count", "xrefs": ["X:1"]},
                {"pred": "hasNarrowSynonym", "val": "n"}],
              "xrefs": [{"val": "MSH:D013921"},
                {"val": "DOID:4", "meta": {"basicPropertyValues": [{"pred": "http://www.geneontology.org/formats/oboInOwl#source", "val": "MONDO:equivalentTo"}]}}],
              "basicPropertyValues": [
                {"pred": "http://www.geneontology.org/formats/oboInOwl#hasAlternativeId", "val": "HP:0001906"},
                {"pred": "http://purl.obolibrary.org/obo/IAO_0100001", "val": "http://purl.obolibrary.org/obo/HP_3"},
                {"pred": "http://www.geneontology.org/formats/oboInOwl#consider", "val": "HP:4"},
                {"pred": "http://www.geneontology.org/formats/oboInOwl#hasOBONamespace", "val": "human_phenotype"},
                {"pred": "http://www.w3.org/2004/02/skos/core#exactMatch", "val": "http://purl.obolibrary.org/obo/DOID_5"}],
              "deprecated": true}}
            """)).Terms);

        Assert.Equal(("HP:0001873", "Thrombocytopenia", OntologyTermKind.Class), (term.Id, term.Label, term.Kind));
        Assert.Equal("Few \"platelets\".", term.Definition);
        Assert.Equal(["HPO:probinson"], term.DefinitionXrefs);
        Assert.Equal(["First.", "Second\nline."], term.Comments);
        Assert.Equal(["hposlim_core"], term.Subsets);
        Assert.Equal(
            [("Low platelet count", SynonymScope.Exact, "layperson"), ("n", SynonymScope.Narrow, null)],
            term.Synonyms.Select(synonym => (synonym.Text, synonym.Scope, synonym.Type)));
        Assert.Equal(["X:1"], term.Synonyms[0].Xrefs);
        Assert.Equal(["MSH:D013921", "DOID:4"], term.Xrefs.Select(xref => xref.Id));
        Assert.Equal(["MONDO:equivalentTo"], term.Xrefs[1].Sources);
        Assert.Equal(["HP:0001906"], term.AlternativeIds);
        Assert.Equal(["HP:3"], term.ReplacedBy);
        Assert.Equal(["HP:4"], term.Consider);
        Assert.Equal("human_phenotype", term.Namespace);
        Assert.Equal([new("skos:exactMatch", "DOID:5")], term.PropertyValues);
        Assert.True(term.IsObsolete);
    }

    [Fact]
    public async Task A_property_with_an_identifier_of_the_ontology_is_no_class()
    {
        var ontology = await Read(
            """
            {"id": "http://purl.obolibrary.org/obo/HP_0034334", "lbl": "allelic_requirement", "type": "PROPERTY"},
            {"id": "X:1", "type": "INDIVIDUAL"}, {"id": "GO:1", "lbl": "mentioned"}
            """);

        Assert.Equal(
            [OntologyTermKind.Property, OntologyTermKind.Individual, OntologyTermKind.Untyped],
            ontology.Terms.Select(term => term.Kind));
    }

    [Theory]
    [InlineData("""{"lbl": "nobody"}""", "the node has no 'id'; expected an IRI or identifier")]
    [InlineData("""{"id": "X:1", "type": "THING"}""", "'type' of the node X:1 is 'THING'; expected CLASS, PROPERTY or INDIVIDUAL")]
    [InlineData("""{"id": 7}""", "item of 'nodes' is not as expected at $.id")]
    [InlineData("""{"id": "X:1", "type": "CLASS", "meta": {"synonyms": ["a"]}}""", "item of 'nodes' is not as expected at $.meta.synonyms[0]")]
    public async Task A_bad_node_is_rejected_by_its_index_and_the_next_is_read(string node, string reason)
    {
        using var file = new SourceText(Document($$"""{"id": "X:0", "type": "CLASS"}, {{node}}, {"id": "X:2", "type": "CLASS"}"""));

        var ontology = await ObographsReader.ReadAsync(file.Reading, Cancel);

        Assert.Equal(["X:0", "X:2"], ontology.Terms.Select(term => term.Id));
        Assert.Equal([(1L, reason)], file.Rejections);
    }

    [Theory]
    [InlineData("""{"synonyms": [{"pred": "hasSynonym", "val": "a"}]}""", "a synonym of X:1 is 'hasSynonym' 'a'; expected hasExactSynonym, hasBroadSynonym, hasNarrowSynonym or hasRelatedSynonym and a text")]
    [InlineData("""{"xrefs": [{}]}""", "a cross-reference of X:1 has no 'val'; expected an identifier")]
    [InlineData("""{"basicPropertyValues": [{"val": "x"}]}""", "a property value of X:1 lacks 'pred' or 'val'; expected both")]
    public async Task A_bad_value_is_rejected_and_its_node_kept(string meta, string reason)
    {
        using var file = new SourceText(Document($$"""{"id": "X:1", "type": "CLASS", "meta": {{meta}}}"""));

        var ontology = await ObographsReader.ReadAsync(file.Reading, Cancel);

        Assert.Equal("X:1", Assert.Single(ontology.Terms).Id);
        Assert.Equal([(0L, reason)], file.Rejections);
    }

    [Fact]
    public async Task A_bad_edge_is_rejected_by_its_index()
    {
        using var file = new SourceText(
            """
            {"graphs": [{"edges": [{"sub": "X:1", "pred": "is_a"}, {"sub": "X:9", "pred": "is_a", "obj": "X:1"}, {"sub": "X:1", "pred": "http://purl.obolibrary.org/obo/RO_0004003", "obj": "X:2"}],
              "nodes": [{"id": "X:1", "type": "CLASS"}], "logicalDefinitionAxioms": [{"definedClassId": "X:1"}, {"definedClassId": "X:2"}]}]}
            """);

        var ontology = await ObographsReader.ReadAsync(file.Reading, Cancel);

        Assert.Equal([new("RO:0004003", "X:2")], Assert.Single(ontology.Terms).Relationships);
        Assert.Equal(
            [
                (0L, "the edge is 'X:1' 'is_a' ''; expected 'sub', 'pred' and 'obj'"),
                (1L, "the subject 'X:9' of the edge is not a node of the file"),
            ],
            file.Rejections);
        Assert.Equal([new("item of 'logicalDefinitionAxioms'", 2L)], file.Reading.Skipped);
    }

    [Fact]
    public async Task JSON_that_ends_early_is_truncated_wherever_it_is_cut()
    {
        var text = Document("""{"id": "X:1", "lbl": "a label", "type": "CLASS"}""");
        for (var length = 0; length < text.Length; length++)
        {
            using var file = new SourceText(text[..length]);

            var error = await Assert.ThrowsAsync<SourceException>(() => ObographsReader.ReadAsync(file.Reading, Cancel));

            Assert.Equal(SourceErrorCodes.FileTruncated, error.Code);
        }
    }

    [Theory]
    [InlineData("{\"graphs\": [\n{\"nodes\": [\n{\"id\": oops}]}]}", 3)]
    [InlineData("{\"graphs\": []} and more", 1)]
    public async Task Broken_JSON_is_malformed_at_its_line(string text, long line)
    {
        using var file = new SourceText(text);

        var error = await Assert.ThrowsAsync<SourceException>(() => ObographsReader.ReadAsync(file.Reading, Cancel));

        Assert.Equal((SourceErrorCodes.FileMalformed, line), (error.Code, error.Line));
    }

    [Theory]
    [InlineData("{\"nodes\": [], \"edges\": []}")]
    [InlineData("[1, 2]")]
    [InlineData("\"text\"")]
    [InlineData("{\"graphs\": []}")]
    public async Task Other_JSON_is_foreign(string text)
    {
        using var file = new SourceText(text);

        var error = await Assert.ThrowsAsync<SourceException>(() => ObographsReader.ReadAsync(file.Reading, Cancel));

        Assert.Equal(SourceErrorCodes.FileForeign, error.Code);
        Assert.Equal($"{file.Path}: expected obographs JSON with an array 'graphs' that contains a graph", error.Message);
    }

    [Fact]
    public async Task A_node_longer_than_a_block_is_read()
    {
        var label = new string('x', 1_000_000);

        var ontology = await Read($$"""{"id": "X:1", "type": "CLASS"}, {"id": "X:2", "lbl": "{{label}}", "type": "CLASS"}""");

        Assert.Equal(label, ontology.Terms[1].Label);
    }

    [Fact]
    public async Task The_real_HPO_gives_as_many_of_everything_as_its_document_holds()
    {
        const string Name = "hp.json.gz";
        using var document = JsonDocument.Parse(string.Join('\n', RealData.Lines(Name)));
        var graph = document.RootElement.GetProperty("graphs")[0];
        var nodes = graph.GetProperty("nodes").EnumerateArray().ToList();
        var log = new RecordingLog();

        var ontology = await ObographsReader.ReadAsync(new SourceReading(RealData.Path(Name), log), Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(("hp", "2023-01-27"), (ontology.Header.Id, ontology.Header.Version));
        Assert.Equal(nodes.Count, ontology.Terms.Count);
        Assert.Equal(
            nodes.Count(node => node.TryGetProperty("type", out var type) && type.GetString() == "CLASS"),
            ontology.Terms.Count(term => term.Kind == OntologyTermKind.Class));
        Assert.Equal(graph.GetProperty("edges").GetArrayLength(), ontology.Terms.Sum(term => term.Parents.Count));
        Assert.Equal(Sum("synonyms"), ontology.Terms.Sum(term => term.Synonyms.Count));
        Assert.Equal(Sum("xrefs"), ontology.Terms.Sum(term => term.Xrefs.Count));
        Assert.Equal(Sum("comments"), ontology.Terms.Sum(term => term.Comments.Count));
        Assert.Equal(Properties("http://www.geneontology.org/formats/oboInOwl#hasAlternativeId"), ontology.Terms.Sum(term => term.AlternativeIds.Count));
        Assert.Equal(Properties("http://purl.obolibrary.org/obo/IAO_0100001"), ontology.Terms.Sum(term => term.ReplacedBy.Count));
        Assert.Equal(Metas().Count(meta => meta.TryGetProperty("deprecated", out var flag) && flag.GetBoolean()), ontology.Terms.Count(term => term.IsObsolete));

        IEnumerable<JsonElement> Metas() => nodes.Where(node => node.TryGetProperty("meta", out _)).Select(node => node.GetProperty("meta"));
        int Sum(string member) => Metas().Sum(meta => meta.TryGetProperty(member, out var items) ? items.GetArrayLength() : 0);
        int Properties(string predicate) => Metas().Sum(meta => meta.TryGetProperty("basicPropertyValues", out var items)
            ? items.EnumerateArray().Count(item => item.GetProperty("pred").GetString() == predicate)
            : 0);
    }

    private static string Document(string nodes) => $$"""{"graphs": [{"id": "x", "nodes": [{{nodes}}]}]}""";

    private static async Task<Ontology> Read(string nodes)
    {
        using var file = new SourceText(Document(nodes));
        var ontology = await ObographsReader.ReadAsync(file.Reading, Cancel);
        Assert.Empty(file.Rejections);
        return ontology;
    }
}
