using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

public sealed class RealDiseaseTests
{
    [Fact]
    public async Task The_page_of_the_seed_disease_gives_29_rows_in_their_bands() => GardPage.Check(await BuiltGraphs.RealAsync());

    [Theory]
    [InlineData("OMIM:205950")]
    [InlineData("GARD:18381")]
    [InlineData("http://www.orpha.net/ORDO/Orphanet_260305", "MONDO:0016828")]
    public async Task An_exactly_mapped_identifier_stands_for_its_disease(string id, string disease = "MONDO:0008785") =>
        Assert.Equal([$"{disease} Merged"], (await BuiltGraphs.RealAsync()).Targets(id));

    [Fact]
    public async Task Of_the_seed_only_what_the_files_do_not_say_is_left()
    {
        var graph = await BuiltGraphs.RealAsync();
        var edges = new Seed.SeedFiles().Edges;
        var copies = edges.Rows.Where(row => edges.Cell(row, "copied_from").Length > 0).CountBy(row => edges.Cell(row, "copied_from"));
        Assert.Equal(
            copies.OrderBy(copy => copy.Key, StringComparer.Ordinal).Select(copy => (copy.Key, (long)copy.Value)),
            graph.Items(ReportCodes.StarterGaveWay).Where(item => item.Source == "seed/edges.tsv").OrderBy(item => item.Subject, StringComparer.Ordinal).Select(item => (item.Subject!, item.Rows)));
        Assert.Equal(edges.Rows.Count - copies.Sum(copy => copy.Value), graph.Count(ReportCodes.Assertions, "seed/edges.tsv"));
    }

    [Fact]
    public async Task Every_exact_mapping_of_a_live_term_leads_to_it_and_no_entity_holds_two_ids_of_Mondo()
    {
        var graph = await BuiltGraphs.RealAsync();
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

    [Theory]
    [InlineData("phenotype.hpoa.gz")]
    [InlineData("GARD_genes.csv.gz")]
    [InlineData("genes_to_disease.txt.gz")]
    [InlineData("gard_to_gard_mappings.csv.gz")]
    [InlineData("mondo-rare_edges.tsv.gz")]
    [InlineData("seed/edges.tsv")]
    public async Task Every_row_is_an_assertion_or_explained_by_a_line_of_the_report(string file)
    {
        var graph = await BuiltGraphs.RealAsync();
        ReportCode[] explanations =
        [
            ReportCodes.Assertions, ReportCodes.RowMerged, ReportCodes.GeneRowJoined, ReportCodes.LocusOnly, ReportCodes.SelfLoop,
            ReportCodes.LoopDropped, ReportCodes.Dangling, ReportCodes.RowRejected, ReportCodes.BadValue, ReportCodes.NotAGene, ReportCodes.StarterGaveWay,
            ReportCodes.GeneOfOtherSpecies,
        ];
        var records = graph.Count(ReportCodes.Records, file);
        Assert.True(records > 1000);
        Assert.Equal(records, explanations.Sum(code => graph.Count(code, file)));
    }

    [Fact]
    public async Task Every_count_of_the_report_has_a_meaning_and_every_item_is_counted()
    {
        var graph = await BuiltGraphs.RealAsync();
        Assert.All(graph.Report.Counts, count => Assert.EndsWith(".", count.Meaning, StringComparison.Ordinal));
        var listed = graph.Report.Items.GroupBy(item => (item.Source, item.Code)).ToDictionary(items => items.Key, items => items.Sum(item => item.Rows));
        var counted = graph.Report.Counts.ToDictionary(count => (count.Source, count.Code), count => count.Count);
        Assert.All(listed, entry => Assert.Equal(entry.Value, counted[entry.Key]));
    }
}
