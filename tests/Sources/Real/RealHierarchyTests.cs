using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>The hierarchy of diseases: whose edges it has, and that nobody is outside it without being listed.</summary>
public sealed class RealHierarchyTests
{
    [Fact]
    public async Task The_hierarchy_has_no_loop_and_the_dropped_edges_are_listed()
    {
        var graph = await BuiltGraphs.RealAsync();
        var raw = new RawDiseases();
        var loops = RawFiles.Commas("gard_to_gard_mappings.csv.gz").Count(row => raw.Targets[row["CHILD_GARD"]] == raw.Targets[row["PARENT_GARD"]]);
        Assert.Equal((loops, 8), (graph.Items(ReportCodes.SelfLoop).Length, graph.Items(ReportCodes.LoopDropped).Length));
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
        var graph = await BuiltGraphs.RealAsync();
        var mondo = new RawMondo();
        var dropped = graph.Items(ReportCodes.LoopDropped).Count(item => item.Source == "mondo-rare_edges.tsv.gz");
        var attached = mondo.Stated.Sum(edge => mondo.IsAttached(edge) ? mondo.NextInUse(edge.Parent).Count : 1);
        Assert.Equal(attached - dropped, graph.Assertions.Count(row => row.Type == RelationshipType.SubclassOf && row.PrimarySource.ToString() == "infores:mondo"));

        Assert.Equal(
            RawFiles.Commas("gard_to_gard_mappings.csv.gz").Count - graph.Items(ReportCodes.SelfLoop).Length
                - graph.Items(ReportCodes.LoopDropped).Count(item => item.Source == "gard_to_gard_mappings.csv.gz"),
            graph.Assertions.Count(row => row.Type == RelationshipType.SubclassOf && row.PrimarySource.ToString() == "infores:orphanet"));
    }

    [Fact]
    public async Task A_term_in_use_below_an_obsolete_one_is_attached_to_the_next_terms_in_use_and_listed()
    {
        var graph = await BuiltGraphs.RealAsync();
        var mondo = new RawMondo();
        var below = mondo.Stated.Where(mondo.IsAttached).ToList();
        Assert.Equal((85, 87), (below.Select(edge => edge.Child).Distinct().Count(), below.Count));
        Assert.Equal(
            below.Select(edge => edge.Child).Order(StringComparer.Ordinal),
            graph.Items(ReportCodes.ObsoleteParent).Where(item => item.Source == "mondo.obo.gz").Select(item => item.Subject).Order(StringComparer.Ordinal));
        foreach (var (child, parent) in below)
        {
            var found = graph.About(child, RelationshipType.SubclassOf).Where(row => row.StatedObject == parent).Select(row => row.Object.ToString());
            Assert.Equal(mondo.NextInUse(parent).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }

        // No edge leads from a term in use to an obsolete one any more.
        var deprecated = graph.Entities.Where(entity => entity.Deprecated).Select(entity => entity.Id).ToHashSet();
        Assert.DoesNotContain(graph.Assertions, row => row.Type == RelationshipType.SubclassOf && deprecated.Contains(row.Object) && !deprecated.Contains(row.Subject));
    }

    [Fact]
    public async Task Diseases_outside_Mondo_have_GARDs_parents_or_are_listed_as_roots()
    {
        var graph = await BuiltGraphs.RealAsync();
        var raw = new RawDiseases();
        var roots = raw.OutsideMondo.Where(disease => !raw.Parents[disease].Any()).ToList();
        Assert.Equal((1_722, 286), (raw.OutsideMondo.Count, roots.Count));
        Assert.Equal(roots.Order(StringComparer.Ordinal), graph.Items(ReportCodes.NoParent).Select(item => item.Subject).Order(StringComparer.Ordinal));

        var index = GraphIndex.Of(graph);
        var dropped = graph.Items(ReportCodes.LoopDropped).Where(item => item.Source == "gard_to_gard_mappings.csv.gz").Select(item => raw.Targets[item.Subject!]).ToHashSet();
        foreach (var disease in raw.OutsideMondo.Where(disease => !dropped.Contains(disease)))
        {
            var parents = index.Hierarchy(Hierarchy.Ontology).Parents(index.Entities.RankOf(Curie.Parse(disease))).ToArray();
            Assert.Equal(
                raw.Parents[disease].Distinct().Order(StringComparer.Ordinal),
                parents.Select(rank => index.Entities.Id(rank).ToString()).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Mondo's is_a edges from the files alone, and which of its terms are in use: SSSOM files, which are newer, say which are obsolete.</summary>
    private sealed class RawMondo
    {
        private readonly ILookup<string, string> _parents;
        private readonly HashSet<string> _obsolete;

        public RawMondo()
        {
            var terms = RawFiles.Terms("mondo.obo.gz");
            var characteristics = RawFiles.Below(terms, "MONDO:0021125");
            Stated = terms.SelectMany(term => term["is_a"].Select(parent => (Child: term["id"].First(), Parent: RawFiles.Word(parent))))
                .Where(edge => !characteristics.Contains(edge.Child))
                .Concat(RawFiles.Tabs("mondo-rare_edges.tsv.gz").Where(cells => cells[2] == "biolink:subclass_of").Select(cells => (Child: cells[1], Parent: cells[3])))
                .ToHashSet();
            _parents = Stated.ToLookup(edge => edge.Child, edge => edge.Parent);
            _obsolete = RawFiles.Mappings().Where(mapping => RawFiles.IsObsolete(mapping.Label)).Select(mapping => mapping.Subject).ToHashSet();
        }

        public HashSet<(string Child, string Parent)> Stated { get; }

        public bool IsAttached((string Child, string Parent) edge) => _obsolete.Contains(edge.Parent) && !_obsolete.Contains(edge.Child);

        public HashSet<string> NextInUse(string obsolete) =>
            _parents[obsolete].SelectMany(parent => _obsolete.Contains(parent) ? NextInUse(parent) : [parent]).ToHashSet();
    }
}
