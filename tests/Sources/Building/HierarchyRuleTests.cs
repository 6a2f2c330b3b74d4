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
        Assert.Contains("mondo.obo: the hierarchy has a cycle: MONDO:0000010 → MONDO:0000011 → MONDO:0000010", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_above_itself_is_a_cycle()
    {
        using var folder = new SourceFolder().With("e.tsv", Edges("MONDO:0000010 | MONDO:0000010"));
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
        Assert.Contains("e.tsv: the hierarchy has a cycle: MONDO:0000010 → MONDO:0000010", error.Message, StringComparison.Ordinal);
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
    public async Task An_edge_ranks_by_the_best_of_its_sources()
    {
        // Mondo's release and GARD have B below A; KGX of Mondo, which ranks between the two, has A below B.
        using var folder = GardFolder("MONDO:0000010", "MONDO:0000011", "GARD:0000001,GARD:0000002\n").With("e.tsv", Edges("MONDO:0000010 | MONDO:0000011"));
        var graph = await folder.ImportAsync();
        Assert.Equal(["infores:mondo", "infores:orphanet"], graph.About("MONDO:0000011", RelationshipType.SubclassOf).Select(row => row.PrimarySource.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("MONDO:0000001", Assert.Single(graph.About("MONDO:0000010", RelationshipType.SubclassOf)).Object.ToString());
        Assert.Equal("e.tsv", Assert.Single(graph.Items(ReportCodes.LoopDropped)).Source);
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
    public async Task A_term_below_an_obsolete_one_is_attached_to_the_next_terms_in_use_above_it()
    {
        // 13 is below 12, which a newer mapping set calls obsolete; 12 is below A and, by way of 14, obsolete too, below B.
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo(more: Stanza(12, "obsolete C", 10, 14) + Stanza(14, "obsolete E", 11) + Stanza(13, "disease D", 12)))
            .With("m.tsv", Texts.Sssom("2026-08-04", "MONDO:0000012 | obsolete C | skos:exactMatch | OMIM:1 | x\nMONDO:0000014 | obsolete E | skos:exactMatch | OMIM:2 | x\n"));
        var graph = await folder.ImportAsync();

        Assert.Equal(
            ["MONDO:0000010 MONDO:0000012", "MONDO:0000011 MONDO:0000012"],
            graph.About("MONDO:0000013", RelationshipType.SubclassOf).Select(row => $"{row.Object} {row.StatedObject}").Order(StringComparer.Ordinal));
        var item = Assert.Single(graph.Items(ReportCodes.ObsoleteParent));
        Assert.Equal(("mondo.obo", "MONDO:0000013", ReportSeverity.Notice), (item.Source, item.Subject, item.Severity));
        Assert.NotNull(item.Line);

        // What is obsolete itself stays where it was.
        Assert.Equal(["MONDO:0000010", "MONDO:0000014"], graph.About("MONDO:0000012", RelationshipType.SubclassOf).Select(row => row.Object.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_term_below_a_replaced_one_is_attached_to_the_replacement_and_listed()
    {
        using var folder = new SourceFolder().With(
            "mondo.obo", Texts.Mondo(more: Stanza(12, "obsolete C").TrimEnd() + "\nis_obsolete: true\nreplaced_by: MONDO:0000010\n\n" + Stanza(13, "disease D", 12)));
        var graph = await folder.ImportAsync();
        Assert.Equal("MONDO:0000010", Assert.Single(graph.About("MONDO:0000013", RelationshipType.SubclassOf)).Object.ToString());
        Assert.Equal("MONDO:0000013", Assert.Single(graph.Items(ReportCodes.ObsoleteParent)).Subject);
    }

    [Fact]
    public async Task A_term_that_replaces_its_own_parent_is_attached_above_the_parent()
    {
        using var folder = new SourceFolder().With(
            "mondo.obo", Texts.Mondo(more: Stanza(12, "obsolete C", 10).TrimEnd() + "\nis_obsolete: true\nreplaced_by: MONDO:0000013\n\n" + Stanza(13, "disease D", 12)));
        var graph = await folder.ImportAsync();
        Assert.Equal("MONDO:0000010", Assert.Single(graph.About("MONDO:0000013", RelationshipType.SubclassOf)).Object.ToString());
        Assert.Empty(graph.Items(ReportCodes.SelfLoop));
    }

    [Fact]
    public async Task An_attached_edge_is_the_first_to_go_where_it_closes_a_loop()
    {
        // 13 is below obsolete 12, which 14 replaces, and 14 is below 13.
        using var folder = new SourceFolder().With(
            "mondo.obo", Texts.Mondo(more: Stanza(12, "obsolete C").TrimEnd() + "\nis_obsolete: true\nreplaced_by: MONDO:0000014\n\n" + Stanza(13, "disease D", 12) + Stanza(14, "disease E", 13)));
        var graph = await folder.ImportAsync();
        Assert.Equal("MONDO:0000013", Assert.Single(graph.About("MONDO:0000014", RelationshipType.SubclassOf)).Object.ToString());
        Assert.Equal("MONDO:0000013", Assert.Single(graph.Items(ReportCodes.LoopDropped)).Subject);
    }

    [Fact]
    public async Task An_obsolete_term_with_nothing_in_use_above_it_stays_the_parent_and_is_listed()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo(more: Stanza(12, "obsolete C") + Stanza(13, "disease D", 12)))
            .With("m.tsv", Texts.Sssom("2026-08-04", "MONDO:0000012 | obsolete C | skos:exactMatch | OMIM:1 | x\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal("MONDO:0000012", Assert.Single(graph.About("MONDO:0000013", RelationshipType.SubclassOf)).Object.ToString());
        Assert.Contains("the edge stays", Assert.Single(graph.Items(ReportCodes.ObsoleteParent)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phenotypes_below_an_obsolete_term_are_attached_as_well()
    {
        using var folder = new SourceFolder()
            .With("hp.obo", Texts.Hpo(more: "[Term]\nid: HP:0000901\nname: gone\nis_a: HP:0001871\nis_obsolete: true\n\n[Term]\nid: HP:0000902\nname: left\nis_a: HP:0000901\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal("HP:0001871", Assert.Single(graph.About("HP:0000902", RelationshipType.SubclassOf)).Object.ToString());
    }

    [Fact]
    public async Task A_disease_that_Mondo_does_not_hold_and_that_nothing_is_above_is_listed_as_a_root()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo())
            .With("GARD.csv", Texts.Gard + "GARD:0000001,Orphanet,ORPHA:1,Disorder,Disease,First,\nGARD:0000002,Orphanet,ORPHA:2,Disorder,Disease,Second,\nGARD:0000003,GARD,,Disorder,Disease,Third,\n")
            .With("gard_to_gard.csv", Texts.GardParents + "GARD:0000002,GARD:0000001\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["GARD:0000003", "ORPHA:2"], graph.Items(ReportCodes.NoParent).Select(item => item.Subject));
    }

    [Fact]
    public async Task An_edge_to_nothing_is_listed_as_dangling()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo(more: "[Term]\nid: MONDO:0000012\nname: disease C\nis_a: MONDO:0000777\n"))
            .With("p.csv", Texts.GardParents + "GARD:0000001,GARD:0000002\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["p.csv GARD:0000002"], graph.Items(ReportCodes.Dangling).Select(item => $"{item.Source} {item.Subject}"));
        Assert.Equal(["mondo.obo MONDO:0000012"], graph.Items(ReportCodes.PartDangling).Select(item => $"{item.Source} {item.Subject}"));
        Assert.Equal(3, graph.Assertions.Count + 1);
    }

    /// <summary>Two records of GARD that go to two terms of Mondo, and GARD's hierarchy.</summary>
    private static SourceFolder GardFolder(string first, string second, string parents, string more = "") => new SourceFolder()
        .With("mondo.obo", Texts.Mondo(more: more))
        .With("m.tsv", Texts.Sssom("2026-08-04", $"{first} | {NameOf(first)} | skos:exactMatch | Orphanet:1 | x\n{second} | {NameOf(second)} | skos:exactMatch | Orphanet:2 | x\n"))
        .With("GARD.csv", Texts.Gard + "GARD:0000001,Orphanet,ORPHA:1,Disorder,Disease,First,\nGARD:0000002,Orphanet,ORPHA:2,Disorder,Disease,Second,\n")
        .With("gard_to_gard.csv", Texts.GardParents + parents);

    private static string Stanza(int id, string name, params int[] parents) =>
        $"[Term]\nid: MONDO:{id:0000000}\nname: {name}\n{string.Concat(parents.Select(parent => $"is_a: MONDO:{parent:0000000}\n"))}\n";

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
