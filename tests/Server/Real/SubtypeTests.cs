using System.Text.Json.Nodes;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>What is said of a group's diseases, by the rows on everything below the group in Mondo's hierarchy.</summary>
public sealed class SubtypeTests(RealServer server)
{
    // Limb-girdle muscular dystrophy: its types have genes, modes of inheritance, onsets and courses.
    private const string Group = "MONDO:0016971";

    [Fact]
    public async Task Genes_of_a_group_are_those_of_its_subtypes_too()
    {
        var graph = await server.GraphAsync();
        var group = AtOrBelowTheGroup();
        var genes = new RawGenes(new RawDiseases());
        var data = await graph.DataAsync(
            """{ disease(id: "MONDO:0016971") { genes(includeSubtypes: true, first: 1000) { edges { node { id } isDirect subtypes { id } } } own: genes(first: 1000) { nodes { id } } } }""");

        var pairs = genes.Pairs.SelectMany(found => found).Where(pair => group.Contains(pair.Disease)).ToLookup(pair => pair.Gene, pair => pair.Disease, StringComparer.Ordinal);
        Assert.True(pairs.Count > 20);
        Assert.Equal(Sorted(pairs.Select(Line)), Lines(data["disease"]!["genes"]).Where(line => !line.StartsWith("NCBIGene:", StringComparison.Ordinal)));
        Assert.Equal(Sorted(pairs.Where(diseases => diseases.Contains(Group)).Select(diseases => diseases.Key)), Sorted(Ids(data["disease"]!["own"]!["nodes"])));
    }

    [Fact]
    public async Task Inheritance_onset_and_course_of_a_group_are_those_of_its_subtypes_too()
    {
        var graph = await server.GraphAsync();
        var group = AtOrBelowTheGroup();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            { disease(id: "MONDO:0016971") {
              inheritance(includeSubtypes: true, first: 1000) { edges { node { id } isDirect subtypes { id } } }
              onset(includeSubtypes: true, first: 1000) { edges { node { id } isDirect subtypes { id } } }
              course(includeSubtypes: true, first: 1000) { edges { node { id } isDirect subtypes { id } } }
            } }
            """);

        AssertFound(term => raw.IsInBranch(term, "HP:0000005"), "inheritance");
        AssertFound(term => raw.IsInBranch(term, "HP:0003674"), "onset");
        AssertFound(term => (raw.IsInBranch(term, "HP:0031797") || raw.IsInBranch(term, "HP:0012823")) && !raw.IsInBranch(term, "HP:0003674"), "course");

        void AssertFound(Func<string, bool> isOne, string field)
        {
            var rows = raw.Annotations.Where(row => !row.Negated && group.Contains(row.Disease) && isOne(row.Term)).ToLookup(row => row.Term, row => row.Disease, StringComparer.Ordinal);
            Assert.NotEmpty(rows);
            Assert.Equal(Sorted(rows.Select(Line)), Lines(data["disease"]![field]));
        }
    }

    private static HashSet<string> AtOrBelowTheGroup() => [Group, .. RawHierarchy.OfMondo(new RawOntology("mondo.obo.gz")).Below(Group).Keys];

    private static string Line(IGrouping<string, string> diseases) =>
        $"{diseases.Key} {diseases.Contains(Group)} {string.Join(',', Sorted(diseases.Where(disease => disease != Group).Distinct(StringComparer.Ordinal)))}";

    private static IOrderedEnumerable<string> Lines(JsonNode? list) =>
        Sorted(list!["edges"]!.AsArray().Select(edge => $"{edge!["node"]!["id"]} {(bool)edge["isDirect"]!} {string.Join(',', Sorted(Ids(edge["subtypes"])))}"));
}
