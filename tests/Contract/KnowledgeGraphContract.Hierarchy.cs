using static KnowledgeGraph.Contract.Tests.SmallGraph;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task Parents_and_children_bring_the_assertions_behind_them()
    {
        var parents = await HierarchyAsync(HierarchyDirection.Parents, Hierarchy.All, Beta);

        Assert.Equal([(Alpha, 1, 2)], parents.Items.Select(edge => (edge.Node.Id.ToString(), edge.Distance, edge.Assertions.Count)));
        Assert.Equal((1, 2), (parents.TotalCount, parents.AssertionCount));
        var links = await Graph.AssertionsAsync(parents.Items[0].Assertions, Stop);
        Assert.Equal(["infores:mondo", "infores:orphanet"], links.Select(link => link.PrimarySource.ToString()));
        Assert.Equal([Alpha, Gamma], Relatives(await HierarchyAsync(HierarchyDirection.Children, Hierarchy.All, Group)));
    }

    [Fact]
    public async Task Mondos_hierarchy_is_the_default_and_Orphanets_is_there_on_request()
    {
        Assert.Equal([Alpha], Relatives(await HierarchyAsync(HierarchyDirection.Children, default, Group)));
        Assert.Equal([Gamma], Relatives(await HierarchyAsync(HierarchyDirection.Children, Hierarchy.Orphanet, Group)));
        Assert.Equal(1, (await HierarchyAsync(HierarchyDirection.Parents, Hierarchy.Ontology, Beta)).AssertionCount);
        Assert.Empty(Relatives(await HierarchyAsync(HierarchyDirection.Parents, Hierarchy.Ontology, Gamma)));
    }

    [Fact]
    public async Task Ancestors_and_descendants_leave_the_term_out_and_say_how_far()
    {
        var ancestors = await HierarchyAsync(HierarchyDirection.Ancestors, default, Sideroblastic);

        Assert.Equal(
            [(Blood, 2), (SmallGraph.All, 4), (Anemia, 1), (Abnormality, 3)],
            ancestors.Items.Select(edge => (edge.Node.Id.ToString(), edge.Distance)));
        Assert.All(ancestors.Items, edge => Assert.Empty(edge.Assertions));
        Assert.Equal([Alpha, Beta], Relatives(await HierarchyAsync(HierarchyDirection.Descendants, default, Group)));
    }

    [Fact]
    public async Task Phenotypes_have_the_hierarchy_of_HPO_whichever_is_asked_for()
    {
        foreach (var hierarchy in Enum.GetValues<Hierarchy>())
        {
            Assert.Equal([Anemia, Thrombocytopenia], Relatives(await HierarchyAsync(HierarchyDirection.Children, hierarchy, Blood)));
        }
    }

    [Fact]
    public async Task Who_has_no_relatives_or_is_no_entity_gets_an_empty_page()
    {
        var query = new HierarchyQuery { Direction = HierarchyDirection.Ancestors, Page = All };
        var pages = await Graph.HierarchyAsync(query, Ids(Aaa, "OMIM:1", Alpha), Stop);

        Assert.Equal([0, 0, 1], pages.Select(page => page.Items.Count));
    }

    [Fact]
    public async Task A_disease_that_Mondo_does_not_hold_has_the_parents_and_whatever_is_below_it_from_the_other_sources()
    {
        const string top = "MONDO:0000001", held = "MONDO:0000010", below = "MONDO:0000011", group = "ORPHA:1", other = "ORPHA:2";
        var graph = await OpenAsync(new GraphSketch()
            .Disease(top, "a top").Disease(held, "b held").Disease(below, "c below").Disease(group, "d group").Disease(other, "e other")
            .Gene("HGNC:1", "AAA")
            .Subclass(held, top).Subclass(below, held)
            .Subclass(group, top, "infores:orphanet").Subclass(held, group, "infores:orphanet").Subclass(other, held, "infores:orphanet")
            .Say(new Statement(held, RelationshipType.CausedBy, "HGNC:1") { Gene = GeneAssociation.Causal })
            .Freeze("outside Mondo"));

        Assert.Equal([top], await RelativesAsync(HierarchyDirection.Parents, group));
        Assert.Equal([top, held], await RelativesAsync(HierarchyDirection.Ancestors, other));
        Assert.Equal([top], await RelativesAsync(HierarchyDirection.Ancestors, held));
        Assert.Equal([held, group], await RelativesAsync(HierarchyDirection.Children, top));
        Assert.Equal([held, below, group, other], await RelativesAsync(HierarchyDirection.Descendants, top));
        Assert.Equal([held], await RelativesAsync(HierarchyDirection.Children, group));
        Assert.Equal([held, other], await RelativesAsync(HierarchyDirection.Descendants, group));
        Assert.Equal([below, other], await RelativesAsync(HierarchyDirection.Children, held));

        var under = new EntityQuery { Category = EntityCategory.Disease, Under = Id(group), Page = All };
        Assert.Equal([held, group, other], Texts((await graph.ListAsync(under, Stop)).Items.Select(item => item.Node)));
        var genes = new RelatedQuery { Field = RelatedField.DiseaseGenes, IncludeSubtypes = true, Page = All };
        Assert.Equal(["HGNC:1"], Texts(Assert.Single(await graph.RelatedAsync(genes, Ids(group), Stop)).Items.Select(edge => edge.Node)));

        async Task<string[]> RelativesAsync(HierarchyDirection direction, string owner) =>
            Relatives(Assert.Single(await graph.HierarchyAsync(new HierarchyQuery { Direction = direction, Page = All }, Ids(owner), Stop)));
    }

    private static string[] Relatives(Page<HierarchyEdge> page) => Texts(page.Items.Select(edge => edge.Node));

    private async Task<Page<HierarchyEdge>> HierarchyAsync(HierarchyDirection direction, Hierarchy hierarchy, string owner) =>
        Assert.Single(await Graph.HierarchyAsync(new HierarchyQuery { Direction = direction, Hierarchy = hierarchy, Page = All }, Ids(owner), Stop));
}
