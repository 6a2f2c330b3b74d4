using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Relatives of diseases in Orphanet's hierarchy and in both, with the fewest steps to them.</summary>
public sealed class HierarchyTests(RealServer server)
{
    [Fact]
    public async Task A_group_has_the_relatives_that_each_source_gives_it()
    {
        var graph = await server.GraphAsync();
        var diseases = new RawDiseases();
        var data = await graph.DataAsync(
            """
            { disease(id: "MONDO:0019200") {
              children(hierarchy: ORPHANET, first: 1000) { nodes { id } edges { assertions { primarySource aggregators } } }
              allChildren: children(hierarchy: ALL, first: 1000) { nodes { id } }
              ancestors(hierarchy: ORPHANET, first: 1000) { edges { node { id } distance } }
              descendants(hierarchy: ORPHANET, first: 1000) { edges { node { id } distance } }
              allDescendants: descendants(hierarchy: ALL, first: 1000) { nodes { id } }
            } group: disease(id: "MONDO:0017310") { descendants(hierarchy: ORPHANET, first: 1000) { edges { node { id } distance } } } }
            """);

        var (orphanet, all) = (RawHierarchy.OfOrphanet(diseases), RawHierarchy.OfAll(new RawOntology("mondo.obo.gz"), diseases));
        var disease = data["disease"]!;
        Assert.Equal(Sorted(orphanet.Children("MONDO:0019200")), Sorted(Ids(disease["children"]!["nodes"])));
        Assert.Equal(Sorted(all.Children("MONDO:0019200")), Sorted(Ids(disease["allChildren"]!["nodes"])));
        Assert.Equal(Lines(orphanet.Above("MONDO:0019200")), Found("disease", "ancestors"));
        Assert.Equal(Lines(orphanet.Below("MONDO:0019200")), Found("disease", "descendants"));
        Assert.Equal(Sorted(all.Below("MONDO:0019200").Keys), Sorted(Ids(disease["allDescendants"]!["nodes"])));
        Assert.Equal(Lines(orphanet.Below("MONDO:0017310")), Found("group", "descendants"));
        Assert.NotEmpty(orphanet.Above("MONDO:0019200"));
        Assert.NotEmpty(orphanet.Below("MONDO:0017310"));
        Assert.All(disease["children"]!["edges"]!.AsArray().SelectMany(edge => edge!["assertions"]!.AsArray()), said => Assert.Equal("infores:orphanet", Text(said!["primarySource"])));

        IOrderedEnumerable<string> Lines(Dictionary<string, int> distances) => Sorted(distances.Select(step => $"{step.Key} {step.Value}"));
        IOrderedEnumerable<string> Found(string of, string field) => Sorted(data[of]![field]!["edges"]!.AsArray().Select(edge => $"{edge!["node"]!["id"]} {edge["distance"]}"));
    }

    // Groups of Orphanet with members that Mondo holds and others: keratodermas below a term of Mondo, and anomalies of lacrimal drainage below other such groups.
    [Theory]
    [InlineData("ORPHA:307871")]
    [InlineData("ORPHA:98605")]
    public async Task A_group_that_Mondo_does_not_hold_has_all_members_that_Orphanet_gives_it(string group)
    {
        var graph = await server.GraphAsync();
        var diseases = new RawDiseases();
        var mondo = new RawOntology("mondo.obo.gz");
        var (orphanet, standard) = (RawHierarchy.OfOrphanet(diseases), RawHierarchy.OfMondo(mondo));
        var genes = new RawGenes(diseases);
        var data = await graph.DataAsync(
            """
            query($id: ID!) {
              disease(id: $id) {
                parents(first: 1000) { nodes { id } }
                ancestors(first: 1000) { nodes { id } }
                children(first: 1000) { nodes { id } edges { assertions { primarySource } } }
                descendants(first: 1000) { edges { distance node { id } } }
                genes(includeSubtypes: true, first: 1000) { nodes { id } }
              }
              under: diseases(where: { under: $id, taxon: ANY }, first: 1000) { nodes { id } }
            }
            """,
            new { id = group });

        var (disease, below) = (data["disease"]!, orphanet.Below(group));
        Assert.Contains(below.Keys, member => member.StartsWith("MONDO:", StringComparison.Ordinal));
        Assert.Equal(Sorted(orphanet.Parents(group)), Sorted(Ids(disease["parents"]!["nodes"])));
        Assert.Equal(Sorted(standard.Above(group).Keys), Sorted(Ids(disease["ancestors"]!["nodes"])));
        Assert.Equal(Sorted(orphanet.Children(group)), Sorted(Ids(disease["children"]!["nodes"])));
        Assert.Equal(
            Sorted(below.Select(step => $"{step.Key} {step.Value}")),
            Sorted(disease["descendants"]!["edges"]!.AsArray().Select(edge => $"{edge!["node"]!["id"]} {edge["distance"]}")));
        Assert.Equal(Sorted(below.Keys.Append(group)), Sorted(Ids(data["under"]!["nodes"])));
        var expected = genes.Pairs.Where(pairs => pairs.Any(pair => pair.Disease == group || below.ContainsKey(pair.Disease))).Select(pairs => pairs.Key);
        Assert.Equal(Sorted(expected), Sorted(Ids(disease["genes"]!["nodes"]).Where(gene => gene.StartsWith("HGNC:", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_disease_that_Mondo_does_not_hold_is_found_under_the_terms_of_Mondo_above_it()
    {
        var graph = await server.GraphAsync();
        var diseases = new RawDiseases();
        var standard = RawHierarchy.OfMondo(new RawOntology("mondo.obo.gz"));
        var outside = RawDiseases.Csv("GARD.csv.gz").Select(row => row["SourceID"])
            .First(source => !diseases.Of(source).StartsWith("MONDO:", StringComparison.Ordinal) && standard.Parents(source).Any(disease => disease.StartsWith("MONDO:", StringComparison.Ordinal)));
        var parent = standard.Parents(outside).First(disease => disease.StartsWith("MONDO:", StringComparison.Ordinal));
        var data = await graph.DataAsync(
            "query($outside: ID!, $parent: ID!) { disease(id: $outside) { id ancestors(first: 1000) { nodes { id } } } diseases(where: { under: $parent, taxon: ANY }, first: 1000) { nodes { id } } }",
            new { outside, parent });

        Assert.Equal(outside, Text(data["disease"]!["id"]));
        Assert.Equal(Sorted(standard.Above(outside).Keys), Sorted(Ids(data["disease"]!["ancestors"]!["nodes"])));
        Assert.Contains(outside, Ids(data["diseases"]!["nodes"]));
    }
}
