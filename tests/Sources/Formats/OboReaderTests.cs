using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Obo;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class OboReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_header_names_ontology_release_and_licence()
    {
        var (ontology, _) = await Read(
            """
            format-version: 1.2
            data-version: hp/releases/2023-01-27
            default-namespace: human_phenotype
            property_value: http://purl.org/dc/elements/1.1/title "Human Phenotype Ontology" xsd:string
            property_value: http://purl.org/dc/terms/license https://hpo.jax.org/app/license
            remark: anything
            ontology: hp

            [Term]
            id: HP:0000001
            """);

        Assert.Equal(
            new OntologyHeader
            {
                Id = "hp",
                Version = "2023-01-27",
                StatedVersion = "hp/releases/2023-01-27",
                Title = "Human Phenotype Ontology",
                License = "https://hpo.jax.org/app/license",
                DefaultNamespace = "human_phenotype",
            },
            ontology.Header);
    }

    [Theory]
    [InlineData("releases/2024-08-06", "2024-08-06")]
    [InlineData("2024-08-06", "2024-08-06")]
    [InlineData("http://purl.obolibrary.org/obo/mondo/releases/2024-08-06/mondo.owl", "2024-08-06")]
    [InlineData("mondo/2024", "2024")]
    [InlineData("v3.1", "v3.1")]
    public async Task A_release_is_read_out_of_its_decoration(string stated, string version)
    {
        var (ontology, _) = await Read($"format-version: 1.2\ndata-version: {stated}\nontology: mondo\n\n[Term]\nid: MONDO:1\n");

        Assert.Equal((version, stated), (ontology.Header.Version, ontology.Header.StatedVersion));
    }

    [Fact]
    public async Task A_term_has_all_that_its_clauses_say()
    {
        var term = await ReadTerm(
            """
            id: MONDO:0000005
            name: alopecia, isolated
            namespace: mondo
            alt_id: MONDO:0000055
            def: "Loss of \"hair\"." [PMID:1, https://example.org/a\,b "a page"] {source="x"}
            comment: A comment\nin two lines.
            subset: rare {source="y"}
            synonym: "hair loss" EXACT layperson [OMIM:1, PMID:2]
            synonym: "AI" RELATED ABBREVIATION [] {source="z"}
            synonym: "bald" []
            narrow_synonym: "spots" []
            xref: DOID:4 {source="MONDO:equivalentTo", source="DOID:4"} ! disease
            xref: UMLS:C1 "a description"
            is_a: MONDO:0004907 {source="DOID:987"} ! alopecia
            relationship: has_characteristic MONDO:0021136 ! rare
            property_value: skos:exactMatch OMIM:203655 {source="x"}
            property_value: seeAlso "text, with comma" xsd:string
            created_by: someone
            is_obsolete: true
            replaced_by: MONDO:0000006
            consider: MONDO:0000007
            property_value: http://www.geneontology.org/formats/oboInOwl#consider MONDO:0000008
            """);

        Assert.Equal(("MONDO:0000005", "alopecia, isolated", "mondo"), (term.Id, term.Label, term.Namespace));
        Assert.Equal((OntologyTermKind.Class, 4L), (term.Kind, term.Position));
        Assert.Equal(["MONDO:0000055"], term.AlternativeIds);
        Assert.Equal("Loss of \"hair\".", term.Definition);
        Assert.Equal(["PMID:1", "https://example.org/a,b"], term.DefinitionXrefs);
        Assert.Equal(["A comment\nin two lines."], term.Comments);
        Assert.Equal(["rare"], term.Subsets);
        Assert.Collection(
            term.Synonyms,
            synonym => AssertSynonym(synonym, "hair loss", SynonymScope.Exact, "layperson", "OMIM:1", "PMID:2"),
            synonym => AssertSynonym(synonym, "AI", SynonymScope.Related, "ABBREVIATION"),
            synonym => AssertSynonym(synonym, "bald", SynonymScope.Related, null),
            synonym => AssertSynonym(synonym, "spots", SynonymScope.Narrow, null));
        Assert.Equal(["DOID:4", "UMLS:C1"], term.Xrefs.Select(xref => xref.Id));
        Assert.Equal(["MONDO:equivalentTo", "DOID:4"], term.Xrefs[0].Sources);
        Assert.Equal(["MONDO:0004907"], term.Parents);
        Assert.Equal([new("has_characteristic", "MONDO:0021136", "rare")], term.Relationships);
        Assert.Equal(
            [new("skos:exactMatch", "OMIM:203655"), new("seeAlso", "text, with comma"), new("oboInOwl:created_by", "someone")],
            term.PropertyValues);
        Assert.True(term.IsObsolete);
        Assert.Equal(["MONDO:0000006"], term.ReplacedBy);
        Assert.Equal(["MONDO:0000007", "MONDO:0000008"], term.Consider);
    }

    [Theory]
    [InlineData(@"name: a\nb", "a\nb")]
    [InlineData(@"name: a\tb\Wc", "a\tb c")]
    [InlineData(@"name: a\:b\,c\(d\)\[e\]\{f\}", "a:b,c(d)[e]{f}")]
    [InlineData(@"name: back\\slash \!kept", @"back\slash !kept")]
    [InlineData("name: plain ! a comment", "plain")]
    [InlineData("name: plain {source=\"x\"} ! a comment", "plain")]
    [InlineData("name: set {a, b} theory", "set {a, b} theory")]
    [InlineData("name: help! wanted", "help! wanted")]
    [InlineData("name: one \\\n  line", "one   line")]
    [InlineData("name:no blank", "no blank")]
    public async Task Escapes_comments_and_qualifiers_are_told_from_text(string clause, string name)
    {
        var term = await ReadTerm($"id: X:1\n{clause}");

        Assert.Equal(name, term.Label);
    }

    [Theory]
    [InlineData("def: unquoted", "clause 'def' is 'unquoted'; expected text in quotes")]
    [InlineData("def: \"open", "clause 'def' is '\"open'; expected text in quotes")]
    [InlineData("def: \"text\" [PMID:1", "clause 'def' is '\"text\" [PMID:1'; expected references in brackets after the text")]
    [InlineData("synonym: \"a\" EXACT b c []", "clause 'synonym' is '\"a\" EXACT b c []'; expected a scope, a type and references in brackets after the text")]
    [InlineData("is_a: X:1 X:2", "clause 'is_a' is 'X:1 X:2'; expected one identifier")]
    [InlineData("is_a: ! nothing", "clause 'is_a' is '! nothing'; expected one identifier")]
    [InlineData("relationship: part_of", "clause 'relationship' is 'part_of'; expected a relation and one identifier")]
    [InlineData("property_value: seeAlso", "clause 'property_value' is 'seeAlso'; expected a value after the property")]
    [InlineData("nonsense", "'nonsense' is not a clause; expected 'tag: value'")]
    public async Task A_broken_clause_is_rejected_and_the_rest_of_the_term_kept(string clause, string reason)
    {
        using var file = new SourceText($"format-version: 1.4\n\n[Term]\nid: X:9\n{clause}\nname: kept\n");

        var ontology = await OboReader.ReadAsync(file.Reading, Cancel);

        Assert.Equal("kept", Assert.Single(ontology.Terms).Label);
        Assert.Equal([(5L, reason)], file.Rejections);
    }

    [Fact]
    public async Task A_stanza_without_id_is_rejected_and_unknown_stanzas_and_clauses_are_counted()
    {
        var (ontology, file) = await Read(
            """
            format-version: 1.4

            [Term]
            name: nobody

            [Typedef]
            id: part_of
            name: part of
            is_transitive: true

            [Instance]
            id: X:3
            instance_of: X:1

            [Annotation]
            subject: X:1

            [Term]
            id: X:1
            intersection_of: X:2
            intersection_of: part_of X:3
            """);

        Assert.Equal(
            [("part_of", OntologyTermKind.Property), ("X:3", OntologyTermKind.Individual), ("X:1", OntologyTermKind.Class)],
            ontology.Terms.Select(term => (term.Id, term.Kind)));
        Assert.Equal([(3L, "the stanza has no clause 'id'; expected one")], file.Rejections);
        Assert.Equal(
            [("clause instance_of", 1L), ("clause intersection_of", 2L), ("clause is_transitive", 1L), ("stanza [Annotation]", 1L)],
            file.Reading.Skipped.Select(entry => (entry.Key, entry.Value)).Order());
        Assert.Equal(5, file.Reading.Rows);
    }

    [Fact]
    public async Task Library_IRIs_become_identifiers()
    {
        var term = await ReadTerm(
            "id: http://purl.obolibrary.org/obo/HP_0000118\nis_a: http://purl.obolibrary.org/obo/NCBITaxon_Union_0000023\n"
            + "subset: http://purl.obolibrary.org/obo/hp#hposlim_core\nxref: http://purl.obolibrary.org/obo/HP_1\n");

        Assert.Equal("HP:0000118", term.Id);
        Assert.Equal(["NCBITaxon_Union:0000023"], term.Parents);
        Assert.Equal(["hposlim_core"], term.Subsets);
    }

    [Fact]
    public async Task A_file_without_stanza_is_no_OBO()
    {
        using var file = new SourceText("format-version: 1.2\nontology: x\n");

        var error = await Assert.ThrowsAsync<SourceException>(() => OboReader.ReadAsync(file.Reading, Cancel));

        Assert.Equal(SourceErrorCodes.FileForeign, error.Code);
        Assert.Equal($"{file.Path}: expected an OBO file with a stanza such as [Term]", error.Message);
    }

    [Theory]
    [InlineData("hp.obo.gz")]
    [InlineData("mondo.obo.gz")]
    public async Task A_real_ontology_gives_as_many_of_everything_as_its_lines(string name)
    {
        var lines = RealData.Lines(name).ToList();
        var log = new RecordingLog();

        var ontology = await OboReader.ReadAsync(new SourceReading(RealData.Path(name), log), Cancel);

        Assert.Empty(log.Rejections);
        var classes = ontology.Terms.Where(term => term.Kind == OntologyTermKind.Class).ToList();
        Assert.Equal(lines.Count(line => line == "[Term]"), classes.Count);
        Assert.Equal(lines.Count(line => line == "[Typedef]"), ontology.Terms.Count - classes.Count);
        Assert.Equal(Count("name"), ontology.Terms.Count(term => term.Label is not null));
        Assert.Equal(Count("def"), ontology.Terms.Count(term => term.Definition is not null));
        Assert.Equal(Count("synonym"), ontology.Terms.Sum(term => term.Synonyms.Count));
        Assert.Equal(Count("xref"), ontology.Terms.Sum(term => term.Xrefs.Count));
        Assert.Equal(Count("is_a"), ontology.Terms.Sum(term => term.Parents.Count));
        Assert.Equal(Count("alt_id"), ontology.Terms.Sum(term => term.AlternativeIds.Count));
        Assert.Equal(Count("subset"), ontology.Terms.Sum(term => term.Subsets.Count));
        Assert.Equal(Count("is_obsolete"), ontology.Terms.Count(term => term.IsObsolete));
        Assert.Equal(Count("replaced_by"), ontology.Terms.Sum(term => term.ReplacedBy.Count));
        Assert.Equal(Count("relationship"), ontology.Terms.Sum(term => term.Relationships.Count));

        int Count(string tag) => lines.Count(line => line.StartsWith(tag + ": ", StringComparison.Ordinal));
    }

    private static void AssertSynonym(OntologySynonym synonym, string text, SynonymScope scope, string? type, params string[] xrefs)
    {
        Assert.Equal((text, scope, type), (synonym.Text, synonym.Scope, synonym.Type));
        Assert.Equal(xrefs, synonym.Xrefs);
    }

    private static async Task<OntologyTerm> ReadTerm(string clauses)
    {
        var (ontology, file) = await Read($"format-version: 1.4\nontology: x\n\n[Term]\n{clauses}\n");
        Assert.Empty(file.Rejections);
        return Assert.Single(ontology.Terms);
    }

    private static async Task<(Ontology Ontology, SourceText File)> Read(string text)
    {
        using var file = new SourceText(text);
        return (await OboReader.ReadAsync(file.Reading, Cancel), file);
    }
}
