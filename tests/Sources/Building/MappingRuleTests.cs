using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>SSSOM rows: predicates, direction, prefixes, and whose sets decide merging.</summary>
public sealed class MappingRuleTests
{
    private const string Columns = "subject_id | subject_label | predicate_id | object_id | object_label | predicate_modifier\n";
    private const string Clinic = "#mapping_set_id: https://example.org/clinic.sssom.tsv\n#mapping_provider: https://example.org/clinic\n#mapping_date: 2026-10-01\n";
    private const string Row = "OMIM:100100 | Disease of OMIM |  | HP:0001873 | PMID:1 | PCS |  | 1/2 |  |  | P | HPO:x[2020-01-01]\n";

    [Theory]
    [InlineData("skos:exactMatch", "Exact")]
    [InlineData("skos:exactmatch", "Exact")]
    [InlineData("exactMatch", "Exact")]
    [InlineData("http://www.w3.org/2004/02/skos/core#exactMatch", "Exact")]
    [InlineData("owl:equivalentClass", "Exact")]
    [InlineData("http://www.w3.org/2002/07/owl#equivalentClass", "Exact")]
    [InlineData("owl:sameAs", "Exact")]
    [InlineData("rdfs:subClassOf", "Broad")]
    [InlineData("http://www.w3.org/2000/01/rdf-schema#subClassOf", "Broad")]
    [InlineData("skos:broadMatch", "Broad")]
    [InlineData("sssom:superClassOf", "Narrow")]
    [InlineData("narrowMatch", "Narrow")]
    [InlineData("skos:closeMatch", "Close")]
    [InlineData("semapv:crossSpeciesExactMatch", "Close")]
    [InlineData("https://w3id.org/semapv/vocab/crossSpeciesBroadMatch", "Broad")]
    [InlineData("oio:hasDbXref", "Unqualified")]
    [InlineData("http://www.geneontology.org/formats/oboInOwl#hasDbXref", "Unqualified")]
    public async Task Every_spelling_of_a_predicate_is_that_predicate(string stated, string predicate)
    {
        using var folder = Folder(Clinic, $"MONDO:0000010 | disease A | {stated} | UMLS:C0000001 | x | \n");
        var xref = Assert.Single((await folder.ImportAsync(strict: true)).Text("MONDO:0000010").Xrefs);
        Assert.Equal((predicate, "UMLS:C0000001", "https://example.org/clinic"), (xref.Predicate.ToString(), xref.Id, xref.Source));
    }

    [Theory]
    [InlineData("skos:exactMatch", MappingPredicate.Exact)]
    [InlineData("skos:broadMatch", MappingPredicate.Narrow)]
    [InlineData("skos:narrowMatch", MappingPredicate.Broad)]
    [InlineData("rdfs:subClassOf", MappingPredicate.Narrow)]
    [InlineData("skos:closeMatch", MappingPredicate.Close)]
    public async Task A_row_that_is_turned_round_is_seen_from_the_term(string stated, MappingPredicate predicate)
    {
        using var folder = Folder(Clinic, $"UMLS:C0000001 | x | {stated} | MONDO:0000010 | disease A | \n");
        var xref = Assert.Single((await folder.ImportAsync(strict: true)).Text("MONDO:0000010").Xrefs);
        Assert.Equal((predicate, "UMLS:C0000001"), (xref.Predicate, xref.Id));
    }

    [Fact]
    public async Task A_set_of_Mondo_that_is_turned_round_merges_as_well()
    {
        using var folder = Folder(
            "#mapping_set_id: http://purl.obolibrary.org/obo/mondo/mappings/inverse.sssom.tsv\n#mapping_date: 2026-01-01\n",
            "OMIM:100100 | Disease of OMIM | owl:equivalentClass | MONDO:0000010 | disease A | \n").With("phenotype.hpoa", Texts.Hpoa + Row);
        var graph = await folder.ImportAsync(strict: true);
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("OMIM:100100"));
        Assert.Single(graph.About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Equal("infores:mondo", Assert.Single(graph.Text("MONDO:0000010").Xrefs).Source);
    }

    [Theory]
    [InlineData("https://example.org/mondo/mappings/x.sssom.tsv")]
    [InlineData("https://w3id.org/x/mondo_test.sssom.tsv")]
    [InlineData("http://purl.obolibrary.org/obo/mondo-of-others/x.sssom.tsv")]
    public async Task A_set_of_others_undoes_no_merge_and_renames_no_term_whatever_its_date(string id)
    {
        using var folder = Folder(
            $"#mapping_set_id: {id}\n#mapping_set_version: \"2030-01-01\"\n",
            "MONDO:0000010 | obsolete another name | skos:exactMatch | OMIM:999999 | only mapping | \nMONDO:0000011 | disease B | skos:exactMatch | OMIM:100100 | x | \n")
            .With("mondo.sssom.tsv", Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x\n"))
            .With("phenotype.hpoa", Texts.Hpoa + Row);
        var graph = await folder.ImportAsync(strict: true);
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("OMIM:100100"));
        Assert.Single(graph.About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Equal(("disease A", false), (graph.Get<Disease>("MONDO:0000010").Name, graph.Get<Disease>("MONDO:0000010").Deprecated));
        Assert.Contains(graph.Text("MONDO:0000011").Xrefs, xref => xref.Id == "OMIM:100100" && xref.Source == id);
    }

    [Fact]
    public async Task What_only_a_set_of_others_maps_exactly_leads_to_the_term_and_merges_nothing()
    {
        using var folder = Folder(Clinic, "MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x | \nMONDO:0000010 | disease A | skos:exactMatch | OMIM:999999 | x | \n")
            .With("phenotype.hpoa", Texts.Hpoa + Row);
        var graph = await folder.ImportAsync(strict: true);
        Assert.Equal(["MONDO:0000010 Mapped"], graph.Targets("OMIM:999999"));
        Assert.Single(graph.About("OMIM:100100", RelationshipType.HasPhenotype));
        Assert.Empty(graph.Targets("OMIM:100100"));
        Assert.Equal(2, graph.Text("MONDO:0000010").Xrefs.Count);
    }

    [Fact]
    public async Task Two_sets_of_others_that_differ_lead_to_both_terms()
    {
        using var folder = Folder(Clinic, "MONDO:0000010 | disease A | skos:exactMatch | OMIM:999999 | x | \n")
            .With("other.sssom.tsv", Columns + "MONDO:0000011 | disease B | skos:exactMatch | OMIM:999999 | x | \n");
        Assert.Equal(["MONDO:0000010 Mapped", "MONDO:0000011 Mapped"], (await folder.ImportAsync(strict: true)).Targets("OMIM:999999"));
    }

    [Theory]
    [InlineData("MONDO:0000010 | disease A | skos:broadMatch | UMLS:C0000001 | x\n")]
    [InlineData("MONDO:0000010 | disease A | skos:exactMatch | UMLS:C0000001 | x\nMONDO:0000011 | disease B | skos:exactMatch | UMLS:C0000001 | x\n")]
    public async Task Where_Mondo_says_otherwise_a_set_of_others_leads_nowhere(string ofMondo)
    {
        using var folder = Folder(Clinic, "MONDO:0000010 | disease A | skos:exactMatch | UMLS:C0000001 | x | \n")
            .With("mondo.sssom.tsv", Texts.Sssom("2026-08-04", ofMondo));
        Assert.Empty((await folder.ImportAsync()).Targets("UMLS:C0000001"));
    }

    [Theory]
    [InlineData("EX:0000010", "MIM:100100")]
    [InlineData("MONDO:0000010", "o:100100")]
    [InlineData("obo:MONDO_0000010", "o:100100")]
    [InlineData("http://purl.obolibrary.org/obo/MONDO_0000010", "https://omim.org/entry/100100")]
    [InlineData("MONDO:0000010", "ORPHA:100100")]
    public async Task The_curie_map_of_a_file_decides_what_its_prefixes_mean(string subject, string entry)
    {
        using var folder = Folder(
            Clinic + "#curie_map:\n#  EX: http://purl.obolibrary.org/obo/MONDO_\n#  o: https://omim.org/entry/\n#  obo: http://purl.obolibrary.org/obo/\n#  ORPHA: \"https://omim.org/entry/\"\n",
            $"{subject} | disease A | skos:exactMatch | {entry} | x | \n");
        var graph = await folder.ImportAsync(strict: true);
        Assert.Equal("OMIM:100100", Assert.Single(graph.Text("MONDO:0000010").Xrefs).Id);
        Assert.Equal(["MONDO:0000010 Mapped"], graph.Targets("OMIM:100100"));
    }

    [Fact]
    public async Task A_prefix_that_the_file_defines_otherwise_is_not_ours()
    {
        using var folder = Folder(
            Clinic + "#curie_map: {OMIM: https://example.org/numbers/, s: http://www.w3.org/2004/02/skos/core#}\n",
            "MONDO:0000010 | disease A | s:exactMatch | OMIM:100100 | x | \n");
        var graph = await folder.ImportAsync(strict: true);
        Assert.Equal("https://example.org/numbers/100100", Assert.Single(graph.Text("MONDO:0000010").Xrefs).Id);
        Assert.Empty(graph.Targets("OMIM:100100"));
    }

    [Fact]
    public async Task Metadata_that_a_spreadsheet_padded_with_cells_is_read()
    {
        using var folder = Folder("#mapping_provider: https://example.org/clinic |  |  |  | \n#curie_map: |  |  |  | \n#  EX: http://purl.obolibrary.org/obo/MONDO_ |  |  |  | \n", "EX:0000010 | disease A | skos:exactMatch | OMIM:100100 | x | \n");
        Assert.Equal("https://example.org/clinic", Assert.Single((await folder.ImportAsync(strict: true)).Text("MONDO:0000010").Xrefs).Source);
    }

    [Theory]
    [InlineData("MONDO:0000010 | A | skos:exactMatch | OMIM:1 | x | Not", "MAPPING_DENIED", ReportSeverity.Notice)]
    [InlineData("MONDO:0000010 | A | skos:exactMatch | sssom:NoTermFound | x | ", "MAPPING_DENIED", ReportSeverity.Notice)]
    [InlineData("MONDO:0000010 | A | rdfs:seeAlso | OMIM:1 | x | ", "MAPPING_UNUSED", ReportSeverity.Notice)]
    [InlineData("DOID:0001 | A | skos:exactMatch | OMIM:1 | x | ", "MAPPING_UNUSED", ReportSeverity.Notice)]
    [InlineData("MONDO:0009999 |  | skos:exactMatch | OMIM:1 |  | ", "MAPPING_UNUSED", ReportSeverity.Notice)]
    [InlineData("MONDO:0000010 | A | foo:exactMatch | OMIM:1 | x | ", "PREDICATE_UNKNOWN", ReportSeverity.Refused)]
    [InlineData("MONDO:0000010 | A | exactlyMatch | OMIM:1 | x | ", "PREDICATE_UNKNOWN", ReportSeverity.Refused)]
    [InlineData("MONDO:0000010 | A | skos:exactMatch | OMIM:x1 | x | ", "BAD_IDENTIFIER", ReportSeverity.Rejected)]
    [InlineData("UMLS:x1 | A | skos:exactMatch | MONDO:0000010 | x | ", "BAD_IDENTIFIER", ReportSeverity.Rejected)]
    [InlineData("FOO:1 | A | skos:exactMatch | BAR:1 | x | ", "BAD_IDENTIFIER", ReportSeverity.Rejected)]
    public async Task A_row_that_is_not_used_is_listed_once_with_its_line(string row, string code, ReportSeverity severity)
    {
        using var folder = Folder(Clinic, row + "\n");
        var graph = await folder.ImportAsync();
        var item = Assert.Single(graph.Report.Items, item => item.Source == "a.sssom.tsv");
        Assert.Equal((code, severity, 5L), (item.Code, item.Severity, item.Line));
        Assert.Empty(graph.Text("MONDO:0000010").Xrefs);
    }

    [Fact]
    public async Task Exact_matches_of_nodes_merge_only_where_Mondo_provides_them()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo()).With(
            "nodes.tsv",
            "id | category | name | exact_match | provided_by\nMONDO:0000010 | biolink:Disease | disease A | OMIM:1 | infores:mondo\nMONDO:0000011 | biolink:Disease | disease B | OMIM:2 | infores:x\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("OMIM:1"));
        Assert.Empty(graph.Targets("OMIM:2"));
        Assert.Equal("infores:x", Assert.Single(graph.Text("MONDO:0000011").Xrefs).Source);
    }

    private static SourceFolder Folder(string metadata, string rows) => new SourceFolder()
        .With("mondo.obo", Texts.Mondo())
        .With("hp.obo", Texts.Hpo())
        .With("a.sssom.tsv", metadata + Columns + rows);
}
