using static KnowledgeGraph.Contract.Tests.SmallGraph;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task Entities_are_listed_by_name_in_any_case_then_by_id_without_deprecated_ones()
    {
        var page = await Graph.ListAsync(new EntityQuery { Category = EntityCategory.Disease, Page = All }, Stop);

        Assert.Equal([Alpha, OmimAlpha, Beta, Group, Dog, Gamma], Listed(page));
        Assert.Equal((6, 0, false), (page.TotalCount, page.AssertionCount, page.HasNextPage));
        var phenotypes = await Graph.ListAsync(new EntityQuery { Category = EntityCategory.Phenotype, Page = All }, Stop);
        Assert.Equal([Heart, Nameless], [Listed(phenotypes)[0], Listed(phenotypes)[^1]]);
        Assert.Contains(Old, await ListedAsync(query => query with { IncludeDeprecated = true }));
    }

    [Fact]
    public async Task Diseases_are_found_by_what_is_known_of_them()
    {
        Assert.Equal([Alpha, OmimAlpha, Beta, Dog], await ListedAsync(query => query with { NameContains = "ANEM" }));
        Assert.Equal([Alpha, Beta, Group], await ListedAsync(query => query with { Under = Id(Group) }));
        Assert.Equal([Alpha], await ListedAsync(query => query with { Inheritance = Id(Inheritance) }));
        Assert.Equal([Alpha], await ListedAsync(query => query with { Onset = Id(Congenital) }));
        Assert.Equal([Alpha, Beta, Dog, Gamma], await ListedAsync(query => query with { Phenotype = Id(Blood) }));
        Assert.Equal([Alpha, OmimAlpha], await ListedAsync(query => query with { Gene = Id(Bbb) }));
        Assert.Equal([Group], await ListedAsync(query => query with { Level = DiseaseLevel.Group }));
        Assert.Equal([Alpha], await ListedAsync(query => query with { Characteristic = Id("MONDO:0700096") }));
        Assert.Equal([Dog], await ListedAsync(query => query with { IsHuman = false }));
        Assert.Equal([Alpha, Beta], await ListedAsync(query => query with { Phenotype = Id(Anemia), Under = Id(Group), IsHuman = true }));
        Assert.Empty(await ListedAsync(query => query with { Phenotype = Id("HP:0040064") }));
    }

    [Fact]
    public async Task Genes_and_phenotypes_are_found_by_what_is_known_of_them()
    {
        Assert.Equal([Aaa, Bbb], await ListedAsync(query => query with { Category = EntityCategory.Gene, NameContains = "a" }));
        Assert.Equal([Bbb], await ListedAsync(query => query with { Category = EntityCategory.Gene, LocusType = "pseudogene" }));
        Assert.Equal([Aaa, Ccc], await ListedAsync(query => query with { Category = EntityCategory.Gene, Phenotype = Id(Anemia) }));
        Assert.Equal([Aaa, Bbb], await ListedAsync(query => query with { Category = EntityCategory.Gene, Disease = Id(Alpha) }));
        Assert.Equal([Anemia, Thrombocytopenia], await ListedAsync(query => query with { Category = EntityCategory.Phenotype, Disease = Id(Alpha) }));
        Assert.Equal([Severe, Severity], await ListedAsync(query => query with { Category = EntityCategory.Phenotype, Under = Id(Severity) }));
    }

    [Fact]
    public async Task Entities_are_ordered_by_counts_most_first()
    {
        var byGenes = await Graph.ListAsync(new EntityQuery { Category = EntityCategory.Disease, OrderBy = EntityOrder.GeneCount, Page = All }, Stop);

        Assert.Equal(
            [(Alpha, 2.0), (OmimAlpha, 1.0), (Beta, 1.0), (Gamma, 1.0), (Group, 0.0), (Dog, 0.0)],
            byGenes.Items.Select(edge => (edge.Node.Id.ToString(), edge.Key.Value!.Value)));
        Assert.Equal([Alpha, Gamma, Beta, Dog, OmimAlpha, Group], await ListedAsync(query => query with { OrderBy = EntityOrder.PhenotypeCount }));
        Assert.Equal([Aaa, Bbb, Ccc], await ListedAsync(query => query with { Category = EntityCategory.Gene, OrderBy = EntityOrder.DiseaseCount }));
        var phenotypes = await ListedAsync(query => query with { Category = EntityCategory.Phenotype, OrderBy = EntityOrder.DiseaseCount });
        Assert.Equal([Blood, SmallGraph.All, Anemia, Abnormality, Thrombocytopenia], phenotypes.Take(5));
    }

    [Fact]
    public async Task What_is_known_of_an_entity_is_counted()
    {
        var counts = await Graph.CountsAsync(Ids(Alpha, Aaa, Anemia, "OMIM:1", Sideroblastic, OmimAlpha), Stop);

        // Alpha is subject of 12 statements and its parent link, object of two conditions and two links; PMID 1 to 4.
        Assert.Equal(
            [
                new EntityCounts(0, 2, 1, 2, 1, 2, 17, 4),
                new EntityCounts(2, 0, 0, 0, 0, 0, 2, 2),
                new EntityCounts(4, 0, 0, 0, 0, 0, 7, 2),
                null,
                new EntityCounts(1, 0, 0, 0, 0, 0, 2, 1),
                new EntityCounts(0, 1, 0, 0, 1, 0, 2, 0),
            ],
            counts);
    }

    [Fact]
    public async Task Information_content_is_the_logarithm_of_how_few_diseases_have_the_phenotype()
    {
        var found = await Graph.PhenotypesAsync(Ids(SmallGraph.All, Anemia, Thrombocytopenia, Sideroblastic, Heart, Recessive, Alpha), Stop);

        // Four diseases have a phenotype; 4, 4, 2, 1, 0 and 1 of them these.
        Assert.Equal(
            [0, 0, Math.Log(2), Math.Log(4), null, Math.Log(4)],
            found.Take(6).Select(summary => summary!.InformationContent));
        Assert.Equal([[], [Blood], [Blood], [Blood], [Heart], []], found.Take(6).Select(summary => Texts(summary!.BodySystems)));
        Assert.Null(found[6]);
    }

    private static string[] Listed(Page<EntityEdge> page) => Texts(page.Items.Select(edge => edge.Node));

    private async Task<string[]> ListedAsync(Func<EntityQuery, EntityQuery> ask) =>
        Listed(await Graph.ListAsync(ask(new EntityQuery { Category = EntityCategory.Disease, Page = All }), Stop));
}
