using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class HierarchyRuleTests
{
    [Fact]
    public async Task A_cycle_in_one_ontology_is_an_error_that_names_it()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo().Replace("name: disease A\n", "name: disease A\nis_a: MONDO:0000011\n"));
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
        Assert.Equal(ImportErrorCodes.HierarchyCycle, error.Code);
        Assert.Contains("mondo.obo: the hierarchy goes round in a circle: MONDO:0000010 → MONDO:0000011 → MONDO:0000010", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_above_itself_is_a_cycle()
    {
        using var folder = new SourceFolder().With("e.tsv", Edges("MONDO:0000010 | MONDO:0000010"));
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
        Assert.Contains("e.tsv: the hierarchy goes round in a circle: MONDO:0000010 → MONDO:0000010", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cycle_in_GARD_is_an_error_that_names_it()
    {
        using var folder = new SourceFolder().With("p.csv", Texts.GardParents + "GARD:0000001,GARD:0000002\nGARD:0000002,GARD:0000003\nGARD:0000003,GARD:1\n");
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
        Assert.Contains("GARD:0000001 → GARD:0000003 → GARD:0000002 → GARD:0000001", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edge_between_entries_that_merge_into_one_is_dropped_and_listed()
    {
        using var folder = GardFolder("MONDO:0000010", "MONDO:0000010", "GARD:0000001,GARD:0000002\n");
        var graph = await folder.ImportAsync();
        Assert.DoesNotContain(graph.Assertions, row => row.PrimarySource.ToString() == "infores:orphanet");
        Assert.Equal((2, ReportSeverity.Notice), (Assert.Single(graph.Items(ReportCodes.SelfLoop)).Line, graph.Items(ReportCodes.SelfLoop)[0].Severity));
    }

    [Fact]
    public async Task A_loop_that_only_merging_makes_drops_the_edge_of_the_lower_ranked_source()
    {
        // Mondo has B below A; GARD's parent and child say A below B.
        using var folder = GardFolder("MONDO:0000010", "MONDO:0000011", "GARD:0000002,GARD:0000001\n");
        var graph = await folder.ImportAsync();
        Assert.Equal("infores:mondo", Assert.Single(graph.About("MONDO:0000011", RelationshipType.SubclassOf)).PrimarySource.ToString());
        Assert.Equal("MONDO:0000001", Assert.Single(graph.About("MONDO:0000010", RelationshipType.SubclassOf)).Object.ToString());
        var item = Assert.Single(graph.Items(ReportCodes.LoopDropped));
        Assert.Equal(("gard_to_gard.csv", "GARD:0000001"), (item.Source, item.Subject));
        Assert.Contains("MONDO:0000010 → MONDO:0000011 → MONDO:0000010", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longer_loop_over_three_sources_loses_only_its_weakest_edge()
    {
        // GARD: 12 below 11; KGX of Mondo: 10 below 12; Mondo's release: 11 below 10.
        using var folder = GardFolder("MONDO:0000012", "MONDO:0000011", "GARD:0000002,GARD:0000001\n", more: "[Term]\nid: MONDO:0000012\nname: disease C\nis_a: MONDO:0000001\n")
            .With("e.tsv", Edges("MONDO:0000010 | MONDO:0000012"));
        var graph = await folder.ImportAsync();
        Assert.Equal("gard_to_gard.csv", Assert.Single(graph.Items(ReportCodes.LoopDropped)).Source);
        Assert.Contains(graph.About("MONDO:0000010", RelationshipType.SubclassOf), row => row.Object.ToString() == "MONDO:0000012");
    }

    [Fact]
    public async Task Parents_of_GARD_carry_their_source()
    {
        using var folder = GardFolder("MONDO:0000011", "MONDO:0000001", "GARD:0000002,GARD:0000001\n");
        var graph = await folder.ImportAsync();
        var row = Assert.Single(graph.Assertions, row => row.PrimarySource.ToString() == "infores:orphanet");
        Assert.Equal(("MONDO:0000011", "MONDO:0000001", "GARD:0000001", "GARD:0000002"), (row.Subject.ToString(), row.Object.ToString(), row.StatedSubject, row.StatedObject));
        Assert.Equal("infores:gard", Assert.Single(row.Aggregators).ToString());
    }

    [Fact]
    public async Task An_edge_to_nothing_is_listed_as_dangling()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo(more: "[Term]\nid: MONDO:0000012\nname: disease C\nis_a: MONDO:0000777\n"))
            .With("p.csv", Texts.GardParents + "GARD:0000001,GARD:0000002\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["mondo.obo MONDO:0000012", "p.csv GARD:0000002"], graph.Items(ReportCodes.Dangling).Select(item => $"{item.Source} {item.Subject}"));
        Assert.Equal(3, graph.Assertions.Count + 1);
    }

    /// <summary>Two records of GARD that go to two terms of Mondo, and GARD's hierarchy.</summary>
    private static SourceFolder GardFolder(string first, string second, string parents, string more = "") => new SourceFolder()
        .With("mondo.obo", Texts.Mondo(more: more))
        .With("m.tsv", Texts.Sssom("2026-08-04", $"{first} | {NameOf(first)} | skos:exactMatch | Orphanet:1 | x\n{second} | {NameOf(second)} | skos:exactMatch | Orphanet:2 | x\n"))
        .With("GARD.csv", Texts.Gard + "GARD:0000001,Orphanet,ORPHA:1,Disorder,Disease,First,\nGARD:0000002,Orphanet,ORPHA:2,Disorder,Disease,Second,\n")
        .With("gard_to_gard.csv", Texts.GardParents + parents);

    private static string NameOf(string id) => id switch
    {
        "MONDO:0000001" => "disease",
        "MONDO:0000010" => "disease A",
        "MONDO:0000011" => "disease B",
        _ => "disease C",
    };

    private static string Edges(string ends) =>
        $"subject | object | predicate | primary_knowledge_source\n{ends} | biolink:subclass_of | infores:mondo\n";
}
