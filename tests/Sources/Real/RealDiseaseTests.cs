using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

public sealed class RealDiseaseTests(RealGraph real)
{
    [Fact]
    public async Task The_page_of_the_seed_disease_gives_29_rows_in_their_bands() => GardPage.Check(await real.ContentAsync());

    [Theory]
    [InlineData("OMIM:205950")]
    [InlineData("GARD:18381")]
    [InlineData("http://www.orpha.net/ORDO/Orphanet_260305", "MONDO:0016828")]
    public async Task An_exactly_mapped_identifier_stands_for_its_disease(string id, string disease = "MONDO:0008785") =>
        Assert.Equal([$"{disease} Merged"], (await real.ContentAsync()).Targets(id));

    [Fact]
    public async Task Of_the_seed_only_what_the_files_do_not_say_is_left()
    {
        var graph = await real.ContentAsync();
        var edges = new Seed.SeedFiles().Edges;
        var copies = edges.Rows.Where(row => edges.Cell(row, "copied_from").Length > 0).CountBy(row => edges.Cell(row, "copied_from"));
        Assert.Equal(
            copies.OrderBy(copy => copy.Key, StringComparer.Ordinal).Select(copy => (copy.Key, (long)copy.Value)),
            graph.Items(ReportCodes.SeedGaveWay).Where(item => item.Source == "seed/edges.tsv").OrderBy(item => item.Subject, StringComparer.Ordinal).Select(item => (item.Subject!, item.Rows)));
        Assert.Equal(edges.Rows.Count - copies.Sum(copy => copy.Value), graph.Count(ReportCodes.Assertions, "seed/edges.tsv"));
    }

    [Fact]
    public async Task Every_record_of_GARD_goes_where_its_source_goes_or_to_the_only_reference_or_stays_itself()
    {
        var graph = await real.ContentAsync();
        var exact = RawFiles.ExactMappings();
        var references = RawFiles.Mappings()
            .Where(mapping => mapping.Predicate == "oboInOwl:hasDbXref" && !RawFiles.IsObsolete(mapping.Label))
            .ToLookup(mapping => mapping.Object, mapping => mapping.Subject);
        var expected = RawFiles.Commas("GARD.csv.gz").ToDictionary(
            row => row["GardID"],
            row => exact.GetValueOrDefault(row["SourceID"]) ?? (references[row["GardID"]].Count() == 1 ? references[row["GardID"]].Single() : row["GardID"]));
        var bySource = RawFiles.Commas("GARD.csv.gz").Count(row => exact.ContainsKey(row["SourceID"]));
        var themselves = expected.Count(entry => entry.Key == entry.Value);

        // The numbers that the design was made with.
        Assert.Equal((10_532, 138, 1_334), (bySource, expected.Count - bySource - themselves, themselves));
        Assert.Equal(
            (bySource, expected.Count - bySource - themselves, themselves),
            (graph.Count(ReportCodes.GardBySource), graph.Count(ReportCodes.GardByCrossReference), graph.Count(ReportCodes.GardItself)));

        var entities = graph.Entities.Select(entity => entity.Id.ToString()).ToHashSet();
        var targets = graph.Identifiers.ToLookup(entry => entry.Id.ToString(), entry => entry.Target.ToString());
        foreach (var (id, target) in expected)
        {
            Assert.Equal(id == target, entities.Contains(id));
            Assert.Equal(id == target ? [] : [target], targets[id]);
        }
    }

    [Fact]
    public async Task Every_exact_mapping_of_a_live_term_leads_to_it_and_no_entity_holds_two_ids_of_Mondo()
    {
        var graph = await real.ContentAsync();
        var merged = graph.Identifiers.Where(entry => entry.How == IdentifierMatchKind.Merged && entry.Target.Prefix is "MONDO")
            .ToLookup(entry => entry.Id.ToString(), entry => entry.Target.ToString());
        var characteristics = RawFiles.Below(RawFiles.Terms("mondo.obo.gz"), "MONDO:0021125");
        var missing = RawFiles.ExactMappings().Where(mapping => !characteristics.Contains(mapping.Value) && !merged[mapping.Key].SequenceEqual([mapping.Value])).ToList();
        var unreadable = graph.Items(ReportCodes.BadIdentifier).Count(item => item.Source.StartsWith("mondo_exactmatch", StringComparison.Ordinal));
        Assert.Equal(unreadable, missing.Count);

        Assert.All(merged, entries => Assert.Single(entries));
        Assert.DoesNotContain(graph.Identifiers, entry => entry.Id.Prefix == "MONDO" && entry.How == IdentifierMatchKind.Merged);
        Assert.DoesNotContain(graph.Texts.Where(text => text.Id.Prefix == "MONDO").SelectMany(text => text.Xrefs), xref => xref.Predicate == MappingPredicate.Exact && xref.Id.StartsWith("MONDO:", StringComparison.Ordinal));
        Assert.Equal(graph.Entities.Count, graph.Entities.Select(entity => entity.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_hierarchy_has_no_loop_and_the_dropped_edges_are_listed()
    {
        var graph = await real.ContentAsync();
        Assert.Equal((84, 8), (graph.Items(ReportCodes.SelfLoop).Length, graph.Items(ReportCodes.LoopDropped).Length));
        var edges = graph.Assertions.Where(row => row.Type == RelationshipType.SubclassOf).Select(row => (Child: row.Subject, Parent: row.Object)).Distinct().ToList();

        // Taking away terms without parents, again and again, leaves nothing.
        while (edges.Count > 0)
        {
            var children = edges.Select(edge => edge.Child).ToHashSet();
            var left = edges.Where(edge => children.Contains(edge.Parent)).ToList();
            Assert.True(left.Count < edges.Count, $"{left.Count} edges form loops");
            edges = left;
        }
    }

    [Fact]
    public async Task Hierarchy_edges_are_those_of_the_files_but_for_the_ones_listed()
    {
        var graph = await real.ContentAsync();
        var terms = RawFiles.Terms("mondo.obo.gz");
        var characteristics = RawFiles.Below(terms, "MONDO:0021125");
        var stated = terms.SelectMany(term => term["is_a"].Select(parent => (Child: term["id"].First(), Parent: RawFiles.Word(parent))))
            .Where(edge => !characteristics.Contains(edge.Child))
            .Concat(RawFiles.Tabs("mondo-rare_edges.tsv.gz").Where(cells => cells[2] == "biolink:subclass_of").Select(cells => (Child: cells[1], Parent: cells[3])))
            .ToHashSet();
        var dropped = graph.Items(ReportCodes.LoopDropped).Count(item => item.Source == "mondo-rare_edges.tsv.gz");
        Assert.Equal(stated.Count - dropped, graph.Assertions.Count(row => row.Type == RelationshipType.SubclassOf && row.PrimarySource.ToString() == "infores:mondo"));

        var ofGard = RawFiles.Commas("gard_to_gard_mappings.csv.gz").Count;
        Assert.Equal(
            ofGard - 84 - graph.Items(ReportCodes.LoopDropped).Count(item => item.Source == "gard_to_gard_mappings.csv.gz"),
            graph.Assertions.Count(row => row.Type == RelationshipType.SubclassOf && row.PrimarySource.ToString() == "infores:orphanet"));
    }

    [Theory]
    [InlineData("phenotype.hpoa.gz")]
    [InlineData("GARD_genes.csv.gz")]
    [InlineData("genes_to_disease.txt.gz")]
    [InlineData("gard_to_gard_mappings.csv.gz")]
    [InlineData("mondo-rare_edges.tsv.gz")]
    [InlineData("seed/edges.tsv")]
    public async Task Every_row_is_an_assertion_or_explained_by_a_line_of_the_report(string file)
    {
        var graph = await real.ContentAsync();
        ReportCode[] explanations =
        [
            ReportCodes.Assertions, ReportCodes.RowMerged, ReportCodes.GeneRowJoined, ReportCodes.LocusOnly, ReportCodes.SelfLoop,
            ReportCodes.LoopDropped, ReportCodes.Dangling, ReportCodes.RowRejected, ReportCodes.BadValue, ReportCodes.NotAGene, ReportCodes.SeedGaveWay,
        ];
        var records = graph.Count(ReportCodes.Records, file);
        Assert.True(records > 1000);
        Assert.Equal(records, explanations.Sum(code => graph.Count(code, file)));
    }

    [Fact]
    public async Task Every_count_of_the_report_has_a_meaning_and_every_item_is_counted()
    {
        var graph = await real.ContentAsync();
        Assert.All(graph.Report.Counts, count => Assert.EndsWith(".", count.Meaning, StringComparison.Ordinal));
        var listed = graph.Report.Items.GroupBy(item => (item.Source, item.Code)).ToDictionary(items => items.Key, items => items.Sum(item => item.Rows));
        var counted = graph.Report.Counts.ToDictionary(count => (count.Source, count.Code), count => count.Count);
        Assert.All(listed, entry => Assert.Equal(entry.Value, counted[entry.Key]));
    }
}
