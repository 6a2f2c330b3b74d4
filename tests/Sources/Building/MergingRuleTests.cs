using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class MergingRuleTests
{
    private const string Row = "OMIM:100100 | Disease of OMIM |  | HP:0001873 | PMID:1 | PCS |  | 1/2 |  |  | P | HPO:x[2020-01-01]\n";

    [Fact]
    public async Task What_Mondo_maps_exactly_becomes_one_entity_and_keeps_what_was_stated()
    {
        using var folder = Folder("MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x\n").With("phenotype.hpoa", Texts.Hpoa + Row);
        var graph = await folder.ImportAsync();
        var row = Assert.Single(graph.About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Equal("OMIM:100100", row.StatedSubject);
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("OMIM:100100"));
        Assert.Contains(graph.Text("MONDO:0000010").Synonyms, synonym => synonym is { Text: "Disease of OMIM", Scope: SynonymScope.Exact });
        Assert.Equal("OMIM:100100", Assert.Single(graph.Items(ReportCodes.DiseaseMerged)).Subject);
    }

    [Theory]
    [InlineData("skos:broadMatch")]
    [InlineData("skos:narrowMatch")]
    [InlineData("skos:closeMatch")]
    [InlineData("oboInOwl:hasDbXref")]
    public async Task Only_exact_mappings_merge_the_others_are_cross_references(string predicate)
    {
        using var folder = Folder($"MONDO:0000010 | disease A | {predicate} | OMIM:100100 | x\n").With("phenotype.hpoa", Texts.Hpoa + Row);
        var graph = await folder.ImportAsync();
        Assert.Equal("Disease of OMIM", graph.Get<Disease>("OMIM:100100").Name);
        Assert.Empty(graph.Targets("OMIM:100100"));
        Assert.Equal("OMIM:100100", Assert.Single(graph.Text("MONDO:0000010").Xrefs).Id);
    }

    [Fact]
    public async Task A_mapping_of_an_obsolete_term_merges_nothing()
    {
        using var folder = Folder("MONDO:0000011 | obsolete disease B | skos:exactMatch | OMIM:100100 | x\n").With("phenotype.hpoa", Texts.Hpoa + Row);
        var graph = await folder.ImportAsync();
        Assert.Single(graph.About("OMIM:100100", RelationshipType.HasPhenotype));
        Assert.Single(graph.Items(ReportCodes.ObsoleteMapping));
        Assert.Single(graph.Items(ReportCodes.DiseaseUnmapped));
    }

    [Fact]
    public async Task Two_terms_of_Mondo_that_claim_one_entry_are_refused_and_never_meet()
    {
        using var folder = Folder("MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x\nMONDO:0000011 | disease B | skos:exactMatch | OMIM:100100 | x\n")
            .With("phenotype.hpoa", Texts.Hpoa + Row);
        var graph = await folder.ImportAsync();
        Assert.Single(graph.About("OMIM:100100", RelationshipType.HasPhenotype));
        Assert.Empty(graph.Targets("OMIM:100100"));
        var item = Assert.Single(graph.Items(ReportCodes.MergeRefused));
        Assert.Contains("MONDO:0000010 and MONDO:0000011", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_of_Mondo_mapped_to_another_one_is_refused()
    {
        using var folder = Folder("MONDO:0000010 | disease A | skos:exactMatch | MONDO:0000011 | x\n");
        var graph = await folder.ImportAsync();
        Assert.NotNull(graph.Find("MONDO:0000010"));
        Assert.NotNull(graph.Find("MONDO:0000011"));
        Assert.Equal(ReportSeverity.Refused, Assert.Single(graph.Items(ReportCodes.MergeRefused)).Severity);
    }

    [Fact]
    public async Task Of_two_releases_the_newer_decides_what_an_entry_is_mapped_to()
    {
        using var folder = Folder("MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x\n")
            .With("old.sssom.tsv", Texts.Sssom("2020-01-01", "MONDO:0000011 | disease B | skos:exactMatch | OMIM:100100 | x\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("OMIM:100100"));
        Assert.Contains(graph.Items(ReportCodes.Overridden), item => item.Source == "old.sssom.tsv");
    }

    [Fact]
    public async Task Cross_references_that_Mondo_marks_equivalent_merge_as_well()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo(more: "[Term]\nid: MONDO:0000012\nname: disease C\nxref: OMIM:100100 {source=\"MONDO:equivalentTo\"}\nxref: OMIM:100200\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal(["MONDO:0000012 Merged"], graph.Targets("OMIM:100100"));
        Assert.Empty(graph.Targets("OMIM:100200"));
    }

    [Fact]
    public async Task A_record_of_GARD_goes_where_its_source_goes_even_if_Mondo_refers_to_it_elsewhere()
    {
        using var folder = Folder("MONDO:0000010 | disease A | skos:exactMatch | Orphanet:100 | x\nMONDO:0000011 | disease B | oboInOwl:hasDbXref | GARD:0000001 | x\n")
            .With("GARD.csv", Texts.Gard + "GARD:0000001,Orphanet,ORPHA:100,Disorder,Disease,Disease of GARD,Name one|Name two\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("GARD:1"));
        Assert.Equal(DiseaseLevel.Disorder, graph.Get<Disease>("MONDO:0000010").Level);
        var synonyms = graph.Text("MONDO:0000010").Synonyms.Select(synonym => $"{synonym.Scope} {synonym.Text}");
        Assert.Equal(["Exact Disease of GARD", "Related Name one", "Related Name two"], synonyms);
        Assert.Single(graph.Items(ReportCodes.GardBySource));
    }

    [Fact]
    public async Task A_record_of_GARD_without_a_source_goes_to_the_only_term_that_refers_to_it()
    {
        using var folder = Folder("MONDO:0000011 | disease B | oboInOwl:hasDbXref | GARD:0000001 | x\n")
            .With("GARD.csv", Texts.Gard + "GARD:0000001,GARD,,Disorder,Disease,Disease of GARD,\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["MONDO:0000011 Merged"], graph.Targets("GARD:0000001"));
        Assert.Single(graph.Items(ReportCodes.GardByCrossReference));
    }

    [Fact]
    public async Task A_record_of_GARD_that_two_terms_refer_to_stays_itself()
    {
        using var folder = Folder("MONDO:0000010 | disease A | oboInOwl:hasDbXref | GARD:0000001 | x\nMONDO:0000011 | disease B | oboInOwl:hasDbXref | GARD:0000001 | x\n")
            .With("GARD.csv", Texts.Gard + "GARD:0000001,GARD,,Group of disorders,Disease,Disease of GARD,\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(("Disease of GARD", DiseaseLevel.Group), (graph.Get<Disease>("GARD:0000001").Name, graph.Get<Disease>("GARD:0000001").Level));
        Assert.Single(graph.Items(ReportCodes.GardItself));
        Assert.Single(graph.Items(ReportCodes.MergeRefused));
    }

    [Fact]
    public async Task Cross_references_of_GARD_never_merge_and_keep_their_predicate()
    {
        using var folder = Folder("MONDO:0000010 | disease A | skos:exactMatch | DOID:0060811 | x\n")
            .With("GARD.csv", Texts.Gard + "GARD:0000001,GARD,,Disorder,Disease,Disease of GARD,\n")
            .With("GARD_xrefs.csv", Texts.GardXrefs + "GARD:0000001,OMIM,100100,Exact\nGARD:0000001,ICD-10,E88.8,NTBT\nGARD:0000001,UMLS,C1864002,BTNT\nGARD:0000001,DiseaseOntology,60811,NA\nGARD:0000001,DiseaseOntology,199,NA\nGARD:0000009,OMIM,1,Exact\n");
        var graph = await folder.ImportAsync();
        Assert.NotNull(graph.Find("GARD:0000001"));
        Assert.Empty(graph.Targets("OMIM:100100"));
        Assert.Equal(
            ["Exact OMIM:100100", "Broad ICD10WHO:E88.8", "Narrow UMLS:C1864002", "Unqualified DOID:0060811", "Unqualified DiseaseOntology:199"],
            graph.Text("GARD:0000001").Xrefs.Select(xref => $"{xref.Predicate} {xref.Id}"));
        Assert.Single(graph.Items(ReportCodes.UnknownXref));
        Assert.Equal(7, Assert.Single(graph.Items(ReportCodes.Dangling)).Line);
    }

    [Fact]
    public async Task An_identifier_that_stands_twice_in_GARD_is_rejected_with_its_line()
    {
        using var folder = new SourceFolder().With("GARD.csv", Texts.Gard + "GARD:0000001,GARD,,Disorder,Disease,First,\nGARD:1,GARD,,Disorder,Disease,Second,\n");
        var graph = await folder.ImportAsync();
        Assert.Equal("First", graph.Get<Disease>("GARD:0000001").Name);
        var item = Assert.Single(graph.Items(ReportCodes.DuplicateId));
        Assert.Equal((3, ReportSeverity.Rejected), (item.Line, item.Severity));
        Assert.Contains("line 2", item.Message, StringComparison.Ordinal);
    }

    private static SourceFolder Folder(string mappings) => new SourceFolder()
        .With("mondo.obo", Texts.Mondo())
        .With("hp.obo", Texts.Hpo())
        .With("mondo.sssom.tsv", Texts.Sssom("2026-08-04", mappings));
}
