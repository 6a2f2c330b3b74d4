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
}
