using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>One disease is one entity: records of GARD with their sources, and entities that may be the same.</summary>
public sealed class RealIdentityTests
{
    [Fact]
    public async Task Every_record_of_GARD_is_one_entity_with_what_its_own_source_names()
    {
        var graph = await BuiltGraphs.RealAsync();
        var raw = new RawDiseases();
        var bySource = raw.Records.Count(row => raw.IsMapped(row["SourceID"]));
        var withSource = raw.Records.Count(row => row["SourceID"] != "" && !raw.IsMapped(row["SourceID"]));
        var itself = raw.Targets.Count(record => record.Key == record.Value);

        // 1,462 records stood beside their source or without it, and of the 10 without a source Mondo refers to 6.
        Assert.Equal((10_532, 1_462, 4), (bySource, withSource, itself));
        Assert.Equal(
            (bySource, withSource, raw.Records.Count - bySource - withSource - itself, itself),
            (graph.Count(ReportCodes.GardBySource), graph.Count(ReportCodes.GardWithSource), graph.Count(ReportCodes.GardByCrossReference), graph.Count(ReportCodes.GardItself)));

        var entities = graph.Entities.Select(entity => entity.Id.ToString()).ToHashSet();
        var targets = graph.Identifiers.ToLookup(entry => entry.Id.ToString(), entry => entry.Target.ToString());
        foreach (var (id, target) in raw.Targets)
        {
            Assert.Contains(target, entities);
            Assert.Equal(id == target, entities.Contains(id));
            Assert.Equal(id == target ? [] : [target], targets[id]);
        }
    }

    [Fact]
    public async Task Every_source_of_a_record_is_an_identifier_that_is_known()
    {
        var graph = await BuiltGraphs.RealAsync();
        var known = graph.Entities.Select(entity => entity.Id.ToString()).Concat(graph.Identifiers.Select(entry => entry.Id.ToString())).ToHashSet();
        Assert.All(new RawDiseases().Records.Select(row => row["SourceID"]).Where(source => source != ""), source => Assert.Contains(source, known));
    }

    [Fact]
    public async Task Diseases_outside_Mondo_are_those_that_files_name_and_Mondo_does_not_map()
    {
        var graph = await BuiltGraphs.RealAsync();
        var found = graph.Entities.Where(entity => entity is Disease && entity.Id.Prefix != "MONDO").Select(entity => entity.Id.ToString());
        Assert.Equal(new RawDiseases().OutsideMondo.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Buschke_Ollendorff_syndrome_has_its_gene_and_its_phenotypes_on_one_entity_and_names_the_other_one()
    {
        var graph = await BuiltGraphs.RealAsync();
        Assert.Equal(["ORPHA:1306 Merged"], graph.Targets("GARD:0001044"));
        Assert.Equal("HGNC:28887", Assert.Single(graph.About("ORPHA:1306", RelationshipType.CausedBy)).Object.ToString());
        Assert.Equal(
            RawFiles.Tabs("phenotype.hpoa.gz").Count(cells => cells[0] == "ORPHA:1306"),
            graph.Assertions.Count(row => row.Subject == Curie.Parse("ORPHA:1306") && row.StatedSubject == "ORPHA:1306" && row.Type <= RelationshipType.HasHistory));
        Assert.Equal("MONDO:0008157", Assert.Single(graph.Text("ORPHA:1306").PossiblySame).Id.ToString());
        Assert.Equal("ORPHA:1306", Assert.Single(graph.Text("MONDO:0008157").PossiblySame).Id.ToString());
    }

    [Fact]
    public async Task Mondos_unqualified_references_to_records_with_a_source_are_listed_as_possibly_the_same()
    {
        var raw = new RawDiseases();
        var expected = raw.Records
            .Where(row => row["SourceID"] != "" && !raw.IsMapped(row["SourceID"]) && raw.References[row["GardID"]].Count() == 1)
            .Select(row => Pair(row["SourceID"], raw.References[row["GardID"]].Single()));
        Assert.Equal(Sorted(expected), Sorted(await PairsAsync(PossiblySameReason.GardXref)));
    }

    [Fact]
    public async Task Entities_in_use_with_one_name_in_any_case_are_listed_as_possibly_the_same()
    {
        var live = (await BuiltGraphs.RealAsync()).Entities.Where(entity => !entity.Deprecated && entity.Name is not null).ToList();
        var expected = live.Where(entity => entity is Disease)
            .Concat(live.Where(entity => entity is Phenotype))
            .GroupBy(entity => $"{entity.Category} {entity.Name}", StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.SelectMany(one => same.Where(other => string.CompareOrdinal(one.Id.ToString(), other.Id.ToString()) < 0).Select(other => Pair(one.Id.ToString(), other.Id.ToString()))))
            .ToList();
        Assert.True(expected.Count > 100);
        Assert.Equal(Sorted(expected), Sorted(await PairsAsync(PossiblySameReason.SameName)));
    }

    [Fact]
    public async Task Exact_references_of_GARD_to_another_disease_outside_Mondo_are_listed_as_possibly_the_same()
    {
        var raw = new RawDiseases();
        var expected = from row in RawFiles.Commas("GARD_xrefs.csv.gz")
                       where row["MapRelationship"] == "Exact" && row["XrefSource"] is "OMIM" or "Orphanet"
                       let entry = $"{(row["XrefSource"] == "OMIM" ? "OMIM" : "ORPHA")}:{row["SourceID"]}"
                       let record = raw.Targets[row["GardID"]]
                       where entry != record && raw.OutsideMondo.Contains(entry)
                       select Pair(record, entry);
        Assert.Equal(Sorted(expected.Distinct()), Sorted(await PairsAsync(PossiblySameReason.ExactXref)));
    }

    [Fact]
    public async Task What_is_possibly_the_same_is_on_both_entities_and_once_in_the_report()
    {
        var graph = await BuiltGraphs.RealAsync();
        var texts = graph.Texts.ToDictionary(text => text.Id);
        var pairs = graph.Texts.SelectMany(text => text.PossiblySame.Select(other => (text.Id, Other: other.Id))).ToList();
        Assert.All(pairs, pair => Assert.Contains(texts[pair.Other].PossiblySame, back => back.Id == pair.Id));
        Assert.Equal(pairs.Count, 2 * graph.Items(ReportCodes.PossiblySame).Length);
    }

    [Fact]
    public async Task Every_cross_reference_of_GARD_is_on_its_entity_or_listed_with_its_line()
    {
        var graph = await BuiltGraphs.RealAsync();
        var raw = new RawDiseases();
        var rows = RawFiles.Commas("GARD_xrefs.csv.gz");
        var listed = graph.Items(ReportCodes.SelfXref).Concat(graph.Items(ReportCodes.XrefRepeated)).ToList();
        var shown = graph.Texts.Sum(text => text.Xrefs.Count(xref => xref.Source.ToString() == "infores:gard"));
        var ofRecords = raw.Targets.Values.Count(target => raw.OutsideMondo.Contains(target) && !target.StartsWith("GARD:", StringComparison.Ordinal));
        Assert.Equal(rows.Count, shown - ofRecords + listed.Count);
        Assert.Equal(listed.Count, listed.Select(item => item.Line).Distinct().Count());
    }

    private static string Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one} {other}" : $"{other} {one}";

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> PairsAsync(PossiblySameReason reason) =>
        (await BuiltGraphs.RealAsync()).Texts
            .SelectMany(text => text.PossiblySame.Where(other => other.Reasons.Contains(reason)).Select(other => Pair(text.Id.ToString(), other.Id.ToString())))
            .Distinct();
}
