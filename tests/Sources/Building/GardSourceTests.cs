using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>A record of GARD and the entry that it names as its source are one entity.</summary>
public sealed class GardSourceTests
{
    private const string Hpoa = "ORPHA:100 | Disease of Orphanet |  | HP:0001873 | PMID:1 | PCS |  | 1/2 |  |  | P | ORPHA:orphadata[2020-01-01]\n";

    [Theory]
    [InlineData("ORPHA:100")]
    [InlineData("OMIM:100100")]
    public async Task A_record_whose_source_Mondo_does_not_map_is_one_entity_with_it_under_its_id(string source)
    {
        using var folder = Folder(Record(1, source));
        var graph = await folder.ImportAsync();

        Assert.Equal(("Disease 1", DiseaseLevel.Disorder), (graph.Get<Disease>(source).Name, graph.Get<Disease>(source).Level));
        Assert.Null(graph.Find("GARD:0000001"));
        Assert.Equal([$"{source} Merged"], graph.Targets("GARD:0000001"));
        Assert.Contains(graph.Text(source).Xrefs, xref => xref is { Id: "GARD:0000001", Predicate: MappingPredicate.Exact });
        Assert.Equal(2, Assert.Single(graph.Items(ReportCodes.GardWithSource)).Line);
    }

    [Fact]
    public async Task Phenotypes_genes_names_and_references_of_both_are_on_the_one_entity()
    {
        using var folder = Folder(Record(1, "ORPHA:100", "Other name"))
            .With("hp.obo", Texts.Hpo())
            .With("phenotype.hpoa", Texts.Hpoa + Hpoa)
            .With("hgnc.txt", Texts.Hgnc + "HGNC:26054 | SLC25A38 | solute carrier | gene with protein product | Approved |  |  | 54977 |  | \n")
            .With("GARD_genes.csv", Texts.GardGenes + "GARD:0000001,Orphanet,100,ORPHA:100,1,SLC25A38,,title,gene with protein product,3p22.1,Disease-causing germline mutation(s) in,Assessed,[PMID:1],,,,,,HGNC:26054\n")
            .With("GARD_xrefs.csv", Texts.GardXrefs + "GARD:0000001,UMLS,C1864002,Exact\n");
        var graph = await folder.ImportAsync();

        // The annotations' own name of the entry comes first; GARD's stays as a synonym.
        Assert.Equal("Disease of Orphanet", graph.Get<Disease>("ORPHA:100").Name);
        Assert.Equal(["Exact Disease 1", "Related Other name"], graph.Text("ORPHA:100").Synonyms.Select(synonym => $"{synonym.Scope} {synonym.Text}"));
        Assert.Single(graph.About("ORPHA:100", RelationshipType.HasPhenotype));
        Assert.Single(graph.About("ORPHA:100", RelationshipType.CausedBy));
        Assert.Equal(["GARD:0000001", "UMLS:C1864002"], graph.Text("ORPHA:100").Xrefs.Select(xref => xref.Id));
    }

    [Fact]
    public async Task A_reference_of_Mondo_without_a_qualifier_does_not_take_the_record_from_its_source()
    {
        using var folder = Folder(Record(1, "ORPHA:100"), "MONDO:0000011 | disease B | oboInOwl:hasDbXref | GARD:0000001 | x\n");
        var graph = await folder.ImportAsync();

        Assert.Equal(["ORPHA:100 Merged"], graph.Targets("GARD:0000001"));
        AssertPossiblySame(graph, "MONDO:0000011", "ORPHA:100", PossiblySameReason.GardXref);
        Assert.Empty(graph.Items(ReportCodes.GardByCrossReference));
    }

    [Fact]
    public async Task A_record_whose_source_Mondo_maps_goes_there_and_says_nothing_of_other_references()
    {
        using var folder = Folder(Record(1, "ORPHA:100"), "MONDO:0000010 | disease A | skos:exactMatch | Orphanet:100 | x\nMONDO:0000011 | disease B | oboInOwl:hasDbXref | GARD:0000001 | x\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("GARD:0000001"));
        Assert.Empty(graph.Items(ReportCodes.PossiblySame));
    }

    [Fact]
    public async Task A_record_that_Mondo_maps_exactly_goes_there_even_if_it_does_not_map_the_source()
    {
        using var folder = Folder(Record(1, "ORPHA:100"), "MONDO:0000010 | disease A | skos:exactMatch | GARD:0000001 | x\n");
        Assert.Equal(["MONDO:0000010 Merged"], (await folder.ImportAsync()).Targets("GARD:0000001"));
    }

    [Fact]
    public async Task A_record_that_names_a_term_of_Mondo_as_its_source_goes_there()
    {
        using var folder = Folder(Record(1, "MONDO:0000010"));
        Assert.Equal(["MONDO:0000010 Merged"], (await folder.ImportAsync()).Targets("GARD:0000001"));
    }

    [Fact]
    public async Task Two_records_of_one_source_are_one_entity_and_say_each_thing_once()
    {
        using var folder = Folder(Record(2, "ORPHA:100") + Record(1, "ORPHA:100"))
            .With("GARD_xrefs.csv", Texts.GardXrefs + "GARD:0000001,UMLS,C1,Exact\nGARD:0000002,UMLS,C1,Exact\nGARD:0000002,UMLS,C1,NA\nGARD:0000002,Orphanet,100,Exact\n");
        var graph = await folder.ImportAsync();

        Assert.Equal("Disease 1", graph.Get<Disease>("ORPHA:100").Name);
        Assert.Equal(["GARD:0000001", "GARD:0000002", "UMLS:C1"], graph.Text("ORPHA:100").Xrefs.Select(xref => xref.Id));
        Assert.Equal([3L, 4L], graph.Items(ReportCodes.XrefRepeated).Select(item => item.Line!.Value));
        Assert.Equal(5, Assert.Single(graph.Items(ReportCodes.SelfXref)).Line);
    }

    [Theory]
    [InlineData("HGNC:26054")]
    [InlineData("GARD:0000002")]
    [InlineData("MONDO:0000777")]
    [InlineData("no identifier")]
    public async Task A_source_that_is_no_disease_is_listed_with_its_line(string source)
    {
        using var folder = Folder(Record(1, source));
        var graph = await folder.ImportAsync();
        Assert.NotNull(graph.Find("GARD:0000001"));
        var item = Assert.Single(graph.Items(ReportCodes.PartRejected));
        Assert.Equal((2, "GARD:0000001"), (item.Line, item.Subject));
        Assert.Contains($"SourceID is '{source}'", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_in_use_with_one_name_in_any_case_may_be_the_same()
    {
        using var folder = Folder(Record(1, "ORPHA:100").Replace("Disease 1", "Disease a"));
        AssertPossiblySame(await folder.ImportAsync(), "MONDO:0000010", "ORPHA:100", PossiblySameReason.SameName);
    }

    [Fact]
    public async Task An_exact_reference_to_the_id_of_another_entity_makes_the_two_possibly_the_same()
    {
        using var folder = Folder(Record(1, "ORPHA:100") + Record(2, "OMIM:100100"))
            .With("GARD_xrefs.csv", Texts.GardXrefs + "GARD:0000001,OMIM,100100,Exact\nGARD:0000001,OMIM,100200,Exact\nGARD:0000002,Orphanet,100,NTBT\n");
        AssertPossiblySame(await folder.ImportAsync(), "OMIM:100100", "ORPHA:100", PossiblySameReason.ExactXref);
    }

    [Fact]
    public async Task A_withdrawn_term_is_possibly_the_same_as_nothing()
    {
        using var folder = Folder(Record(1, "ORPHA:100").Replace("Disease 1", "obsolete thing"))
            .With("old.obo", Texts.Mondo(date: "2023-01-01", more: "[Term]\nid: MONDO:0000012\nname: obsolete thing\nis_obsolete: true\n"));
        Assert.Empty((await folder.ImportAsync()).Items(ReportCodes.PossiblySame));
    }

    private static void AssertPossiblySame(GraphContent graph, string first, string second, PossiblySameReason reason)
    {
        Assert.Equal([$"{second} {reason}"], graph.Text(first).PossiblySame.Select(Line));
        Assert.Equal([$"{first} {reason}"], graph.Text(second).PossiblySame.Select(Line));
        var item = Assert.Single(graph.Items(ReportCodes.PossiblySame));
        Assert.Equal((first, ReportSeverity.Notice), (item.Subject, item.Severity));
        Assert.Contains(second, item.Message, StringComparison.Ordinal);

        static string Line(PossiblySame other) => $"{other.Id} {string.Join(',', other.Reasons)}";
    }

    private static string Record(int number, string source, string synonyms = "") =>
        $"GARD:000000{number},Orphanet,{source},Disorder,Disease,Disease {number},{synonyms}\n";

    private static SourceFolder Folder(string records, string mappings = "") => new SourceFolder()
        .With("mondo.obo", Texts.Mondo())
        .With("m.tsv", Texts.Sssom("2026-08-04", mappings))
        .With("GARD.csv", Texts.Gard + records);
}
