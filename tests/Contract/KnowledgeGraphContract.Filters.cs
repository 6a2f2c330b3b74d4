using static KnowledgeGraph.Contract.Tests.SmallGraph;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task A_source_is_the_primary_one_or_an_aggregator()
    {
        Assert.Equal([Anemia], await PhenotypesOfAlphaAsync(new AssertionFilter { Sources = [Id("infores:gard")] }));
        var genes = new RelatedQuery { Field = RelatedField.DiseaseGenes, Where = new AssertionFilter { Sources = [Id("infores:gard")] }, Page = All };
        Assert.Equal([Aaa], Nodes(await RelatedAsync(genes, Alpha)));
        Assert.Empty(await PhenotypesOfAlphaAsync(new AssertionFilter { Sources = [Id("infores:monarchinitiative")] }));
    }

    [Fact]
    public async Task Filters_take_assertions_before_edges_group_them()
    {
        // Of three assertions on anaemia two have the evidence; of two on thrombocytopenia only the negated one.
        var query = new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Where = new AssertionFilter { Evidence = ["PCS"] }, Page = All };
        var page = await RelatedAsync(query, Alpha);

        Assert.Equal([(Anemia, 2)], page.Items.Select(edge => (edge.Node.Id.ToString(), edge.Assertions.Count)));
        Assert.Equal(2, page.AssertionCount);
        var excluded = await RelatedAsync(query with { Presence = PresenceFilter.Excluded }, Alpha);
        Assert.Equal([Heart, Thrombocytopenia], Nodes(excluded));
    }

    [Fact]
    public async Task An_unknown_frequency_passes_a_frequency_filter_only_on_request()
    {
        var any = new FrequencyFilter();
        Assert.Equal([Anemia], await PhenotypesOfAlphaAsync(new AssertionFilter { Frequency = any }));
        Assert.Equal([Anemia, Thrombocytopenia], await PhenotypesOfAlphaAsync(new AssertionFilter { Frequency = any with { IncludeUnknown = true } }));
        Assert.Equal([Thrombocytopenia], await PhenotypesOfAlphaAsync(new AssertionFilter { Frequency = any with { Bands = [FrequencyBand.Unknown] } }));
    }

    [Fact]
    public async Task Frequencies_are_filtered_by_band_value_and_number_of_people()
    {
        async Task<int> CountAsync(FrequencyFilter filter) =>
            (await RelatedAsync(
                new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Where = new AssertionFilter { Frequency = filter }, Page = All }, Alpha)).AssertionCount;

        // 3/10, 5/20 and HP:0040281 (80 to 99 %).
        Assert.Equal(1, await CountAsync(new FrequencyFilter { Bands = [FrequencyBand.VeryFrequent] }));
        Assert.Equal(2, await CountAsync(new FrequencyFilter { Bands = [FrequencyBand.Occasional, FrequencyBand.Frequent] }));
        Assert.Equal(2, await CountAsync(new FrequencyFilter { AtLeast = 0.3 }));
        Assert.Equal(1, await CountAsync(new FrequencyFilter { AtMost = 0.25 }));
        Assert.Equal(2, await CountAsync(new FrequencyFilter { MinTotal = 11 }));
        Assert.Equal(1, await CountAsync(new FrequencyFilter { MinTotal = 11, AtMost = 0.5 }));
    }

    [Fact]
    public async Task Onset_and_modifier_filters_close_downwards()
    {
        async Task<string[]> OfBetaAsync(AssertionFilter filter) =>
            Nodes(await RelatedAsync(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Where = filter, Page = All }, Beta));

        Assert.Equal([Sideroblastic], await OfBetaAsync(new AssertionFilter { Onset = Id(Onset) }));
        Assert.Equal([Sideroblastic], await OfBetaAsync(new AssertionFilter { Onset = Id(Congenital), Sex = Sex.Female, Modifier = Id(Modifier) }));
        Assert.Empty(await OfBetaAsync(new AssertionFilter { Onset = Id(Progressive) }));
        Assert.Empty(await OfBetaAsync(new AssertionFilter { Sex = Sex.Male }));
        Assert.Empty(await OfBetaAsync(new AssertionFilter { Modifier = Id(Course) }));
    }

    [Fact]
    public async Task Genes_are_filtered_by_kind_origin_and_causality()
    {
        async Task<string[]> GenesAsync(AssertionFilter filter) => Nodes(await RelatedAsync(
            new RelatedQuery { Field = RelatedField.DiseaseGenes, IncludeSubtypes = true, Where = filter, Page = All }, Alpha));

        Assert.Equal([Ccc], await GenesAsync(new AssertionFilter { Origin = VariantOrigin.Somatic }));
        Assert.Equal([Aaa], await GenesAsync(new AssertionFilter { Origin = VariantOrigin.Germline }));
        Assert.Equal([Aaa, Ccc], await GenesAsync(new AssertionFilter { Causal = true }));
        Assert.Equal([Bbb], await GenesAsync(new AssertionFilter { Causal = false }));
        Assert.Equal([Bbb], await GenesAsync(new AssertionFilter { GeneAssociations = [GeneAssociation.Susceptibility, GeneAssociation.Fusion] }));
        Assert.Equal([Aaa], await GenesAsync(new AssertionFilter { Publication = "PMID:1" }));
    }

    [Fact]
    public async Task Between_gene_and_phenotype_sources_hold_for_both_steps_and_evidence_for_the_phenotype()
    {
        async Task<string[]> OfGeneAsync(AssertionFilter filter) =>
            Nodes(await RelatedAsync(new RelatedQuery { Field = RelatedField.GenePhenotypes, Where = filter, Page = All }, Aaa));

        // Gamma's gene has no aggregator, so only Alpha's phenotypes remain.
        Assert.Equal([Anemia], await OfGeneAsync(new AssertionFilter { Sources = [Id("infores:gard")] }));
        Assert.Equal([Thrombocytopenia], await OfGeneAsync(new AssertionFilter { Evidence = ["TAS"] }));
    }

    private async Task<string[]> PhenotypesOfAlphaAsync(AssertionFilter filter) =>
        Nodes(await RelatedAsync(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Where = filter, Page = All }, Alpha));
}
