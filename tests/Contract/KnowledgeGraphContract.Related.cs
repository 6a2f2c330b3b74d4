using static KnowledgeGraph.Contract.Tests.SmallGraph;
using static KnowledgeGraph.Model.RelationshipType;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task An_edge_groups_the_assertions_of_a_pair_and_counts_are_of_edges_and_of_assertions()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = All }, Alpha);

        Assert.Equal([Anemia, Thrombocytopenia], Nodes(page));
        Assert.Equal((2, 5), (page.TotalCount, page.AssertionCount));
        Assert.Equal([3, 2], page.Items.Select(edge => edge.Assertions.Count));
        Assert.All(page.Items, edge => Assert.True(edge.IsDirect));
        var stated = await Graph.AssertionsAsync(page.Items[0].Assertions, Stop);
        Assert.All(stated, assertion => Assert.Equal((Id(Alpha), Id(Anemia)), (assertion.Subject, assertion.Object)));
        Assert.Contains("GARD:0000011", stated.Select(assertion => assertion.StatedSubject));
    }

    [Fact]
    public async Task Presence_is_present_by_default_with_conflicts_marked()
    {
        var query = new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = All };

        Assert.Equal([Presence.Present, Presence.Conflicting], (await RelatedAsync(query, Alpha)).Items.Select(edge => edge.Presence));
        var excluded = await RelatedAsync(query with { Presence = PresenceFilter.Excluded }, Alpha);
        Assert.Equal([(Heart, Presence.Excluded)], excluded.Items.Select(edge => (edge.Node.Id.ToString(), edge.Presence)));
        Assert.Equal([Heart, Anemia, Thrombocytopenia], Nodes(await RelatedAsync(query with { Presence = PresenceFilter.Any }, Alpha)));
    }

    [Fact]
    public async Task Counts_of_distinct_publications_are_pooled_before_terms()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = All }, Alpha);

        var anemia = page.Items[0].Frequency;
        Assert.Equal((8, 30, FrequencyBasis.Count, FrequencyBand.Occasional), (anemia?.Observed, anemia?.Total, anemia?.Basis, anemia?.Band));
    }

    [Fact]
    public async Task What_is_said_of_more_specific_terms_is_a_lower_bound()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Page = All }, Anemia);

        // Beta: sideroblastic anaemia is frequent, and no blood disease is said to be seen. Of Alpha all is said of anaemia itself.
        Assert.Equal(new PooledFrequency(FrequencyBasis.LowerBound, null, null, null, .30, null, FrequencyBand.Unknown), page.Items[1].Frequency);
        Assert.Equal((FrequencyBasis.Count, 8, 30), (page.Items[0].Frequency?.Basis, page.Items[0].Frequency?.Observed, page.Items[0].Frequency?.Total));
    }

    [Fact]
    public async Task Diseases_that_differ_are_no_conflict_and_those_that_lack_it_are_named_apart()
    {
        var graph = await OpenAsync(new GraphSketch()
            .Disease(Group, "Group").Disease(Alpha, "Alpha").Disease(Beta, "Beta").Disease(Gamma, "Gamma")
            .Subclass(Alpha, Group).Subclass(Beta, Group).Subclass(Gamma, Group)
            .Gene(Aaa, "AAA").Phenotype(Anemia, "Anemia")
            .Say(
                new Statement(Alpha, CausedBy, Aaa), new Statement(Beta, CausedBy, Aaa), new Statement(Gamma, CausedBy, Aaa),
                new Statement(Group, HasPhenotype, Anemia) { Negated = true },
                new Statement(Alpha, HasPhenotype, Anemia) { Frequency = "6/20", Publications = ["PMID:1"] },
                new Statement(Beta, HasPhenotype, Anemia) { Frequency = "0/20", Negated = true, Publications = ["PMID:2"] },
                new Statement(Gamma, HasPhenotype, Anemia) { Frequency = "HP:0040281" })
            .Freeze("diseases that differ"));
        async Task<RelatedEdge> EdgeAsync(RelatedField field, string owner) =>
            Assert.Single(Assert.Single(await graph.RelatedAsync(new RelatedQuery { Field = field, IncludeSubtypes = true, Page = All }, Ids(owner), Stop)).Items);

        // Six of twenty is from 14.55 % by Wilson, very frequent up to 99 %.
        var edges = new[] { await EdgeAsync(RelatedField.DiseasePhenotypes, Group), await EdgeAsync(RelatedField.GenePhenotypes, Aaa), await EdgeAsync(RelatedField.PhenotypeGenes, Anemia) };
        Assert.All(edges, edge =>
        {
            Assert.Equal(Presence.Present, edge.Presence);
            Assert.Equal((FrequencyBasis.Range, null, null, null, .99), (edge.Frequency!.Basis, edge.Frequency.Observed, edge.Frequency.Total, edge.Frequency.Value, edge.Frequency.High));
            Assert.Equal(.1455, edge.Frequency.Low, 4);
        });
        Assert.Equal([Alpha, Gamma], Texts(edges[0].Through));
        Assert.Equal([Beta, Group], Texts(edges[0].ExcludedIn));
        Assert.All(edges[1..], edge => Assert.Equal([Alpha, Gamma], Texts(edge.Between)));
        Assert.All(edges[1..], edge => Assert.Equal([Beta], Texts(edge.ExcludedIn)));
    }

    [Fact]
    public async Task Rows_split_by_sex_are_added_and_what_one_sex_lacks_is_a_conflict_only_with_a_row_of_both()
    {
        var graph = await OpenAsync(new GraphSketch()
            .Disease(Alpha, "Alpha").Phenotype(Anemia, "Anemia")
            .Say(
                new Statement(Alpha, HasPhenotype, Anemia) { Frequency = "6/20", Publications = ["PMID:1", "PMID:2"], Sex = Sex.Male },
                new Statement(Alpha, HasPhenotype, Anemia) { Frequency = "0/30", Negated = true, Publications = ["PMID:2", "PMID:1"], Sex = Sex.Female },
                new Statement(Alpha, HasPhenotype, Anemia) { Frequency = "9/45", Publications = ["PMID:2", "PMID:1", "PMID:2"] })
            .Freeze("split by sex"));

        var edge = Assert.Single(Assert.Single(await graph.RelatedAsync(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = All }, Ids(Alpha), Stop)).Items);
        Assert.Equal((Presence.Conflicting, 6, 50), (edge.Presence, edge.Frequency?.Observed, edge.Frequency?.Total));
    }

    [Fact]
    public async Task The_number_beside_a_NOT_is_no_frequency()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Presence = PresenceFilter.Any, Page = All }, Alpha);

        Assert.Null(page.Items.Single(edge => edge.Node.Id == Id(Thrombocytopenia)).Frequency);
        var heart = page.Items.Single(edge => edge.Node.Id == Id(Heart)).Frequency;
        Assert.Equal((0, 7, 0.0, FrequencyBand.Excluded), (heart?.Observed, heart?.Total, heart?.Value, heart?.Band));
    }

    [Fact]
    public async Task Diseases_of_a_phenotype_close_downwards_and_say_through_which_terms()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Page = All }, Anemia);

        Assert.Equal(
            [
                (Alpha, Presence.Present, true, ""),
                (Beta, Presence.Conflicting, false, $"{Blood} {Sideroblastic}"),
                (Dog, Presence.Present, true, ""),
                (Gamma, Presence.Present, true, ""),
            ],
            page.Items.Select(edge => (edge.Node.Id.ToString(), edge.Presence, edge.IsDirect, string.Join(' ', Texts(edge.Through)))));
        Assert.Equal((4, 7), (page.TotalCount, page.AssertionCount));
    }

    [Fact]
    public async Task Exclusions_of_a_phenotype_close_upwards()
    {
        var page = await RelatedAsync(
            new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Presence = PresenceFilter.Excluded, Page = All }, Sideroblastic);

        // Beta has the very term and lacks one above it: a conflict, so it is not excluded.
        Assert.Equal([(OmimAlpha, false, Blood)], page.Items.Select(edge => (edge.Node.Id.ToString(), edge.IsDirect, Texts(edge.Through).Single())));
    }

    [Fact]
    public async Task Direct_takes_only_assertions_on_the_very_term()
    {
        var query = new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Direct = true, Presence = PresenceFilter.Any, Page = All };

        Assert.Equal([Alpha, Dog, Gamma], Nodes(await RelatedAsync(query, Anemia)));
        Assert.Equal([OmimAlpha, Beta], Nodes(await RelatedAsync(query, Blood)));
        Assert.Equal([Alpha], Nodes(await RelatedAsync(query, Recessive)));
    }

    [Fact]
    public async Task The_root_of_the_ontology_finds_every_disease_with_anything_present()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Page = All }, SmallGraph.All);

        Assert.Equal([Alpha, Beta, Dog, Gamma], Nodes(page));
        Assert.Equal((4, 11), (page.TotalCount, page.AssertionCount));
    }

    [Fact]
    public async Task Subtypes_count_on_request_and_are_named()
    {
        var query = new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = All };

        Assert.Empty((await RelatedAsync(query, Group)).Items);
        var page = await RelatedAsync(query with { IncludeSubtypes = true }, Group);
        Assert.Equal(
            [(Anemia, false, Alpha), (Sideroblastic, false, Beta), (Thrombocytopenia, false, Alpha)],
            page.Items.Select(edge => (edge.Node.Id.ToString(), edge.IsDirect, Texts(edge.Through).Single())));
        Assert.Equal(6, page.AssertionCount);
        Assert.Equal(
            [(Aaa, true), (Bbb, true), (Ccc, false)],
            (await RelatedAsync(query with { Field = RelatedField.DiseaseGenes, IncludeSubtypes = true }, Alpha)).Items.Select(edge => (edge.Node.Id.ToString(), edge.IsDirect)));
    }

    [Fact]
    public async Task Inheritance_onset_course_and_genes_have_their_own_fields()
    {
        async Task<string[]> Of(RelatedField field) => Nodes(await RelatedAsync(new RelatedQuery { Field = field, Page = All }, Alpha));

        Assert.Equal([Recessive], await Of(RelatedField.DiseaseInheritance));
        Assert.Equal([Congenital], await Of(RelatedField.DiseaseOnset));
        Assert.Equal([Progressive], await Of(RelatedField.DiseaseCourse));
        Assert.Equal([Aaa, Bbb], await Of(RelatedField.DiseaseGenes));
    }

    [Fact]
    public async Task Related_conditions_are_found_from_both_ends()
    {
        var query = new RelatedQuery { Field = RelatedField.DiseaseConditions, Page = All };

        var page = await RelatedAsync(query, Alpha);
        Assert.Equal([(Beta, 1), (Gamma, 2)], page.Items.Select(edge => (edge.Node.Id.ToString(), edge.Assertions.Count)));
        Assert.Equal([Alpha], Nodes(await RelatedAsync(query, Beta)));
        var predisposing = await RelatedAsync(query with { Where = new AssertionFilter { ConditionKinds = [RelatedConditionKind.PredisposesTo] } }, Alpha);
        Assert.Equal([(Gamma, 1)], predisposing.Items.Select(edge => (edge.Node.Id.ToString(), edge.Assertions.Count)));
    }

    [Fact]
    public async Task A_disease_is_not_its_own_related_condition_even_by_its_subtypes()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.DiseaseConditions, IncludeSubtypes = true, Page = All }, Alpha);

        Assert.Equal([(Beta, true), (Gamma, true)], page.Items.Select(edge => (edge.Node.Id.ToString(), edge.IsDirect)));
        Assert.Equal(3, page.AssertionCount);
    }

    [Fact]
    public async Task Phenotypes_of_a_gene_go_over_diseases_that_it_causes_and_name_them()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.GenePhenotypes, Page = All }, Aaa);

        Assert.Equal(
            [(Anemia, $"{Alpha} {Gamma}", 6), (Thrombocytopenia, $"{Alpha} {Gamma}", 5)],
            page.Items.Select(edge => (edge.Node.Id.ToString(), string.Join(' ', Texts(edge.Between)), edge.Assertions.Count)));

        // Alpha is in conflict about thrombocytopenia, Gamma plainly has it, in one of one; beside the NOT of Alpha there is no frequency.
        Assert.Equal([(Presence.Present, 8, 30), (Presence.Present, 1, 1)], page.Items.Select(edge => (edge.Presence, edge.Frequency?.Observed ?? 0, edge.Frequency?.Total ?? 0)));
        Assert.All(page.Items, edge => Assert.Empty(edge.ExcludedIn));

        // Nine assertions, two of which (gene and disease) speak for both edges.
        Assert.Equal(9, page.AssertionCount);
        Assert.All(page.Items, edge => Assert.Equal(edge.Assertions.Order(), edge.Assertions));
    }

    [Fact]
    public async Task Weaker_gene_associations_lead_to_phenotypes_only_on_request()
    {
        var query = new RelatedQuery { Field = RelatedField.GenePhenotypes, Page = All };

        Assert.Empty((await RelatedAsync(query, Bbb)).Items);
        Assert.Equal(
            [Anemia, Thrombocytopenia],
            Nodes(await RelatedAsync(query with { Where = new AssertionFilter { GeneAssociations = [GeneAssociation.Susceptibility] } }, Bbb)));
        Assert.Equal(
            [Blood],
            Nodes(await RelatedAsync(
                query with { Where = new AssertionFilter { GeneAssociations = [GeneAssociation.Unspecified] }, Presence = PresenceFilter.Excluded }, Bbb)));
    }

    [Fact]
    public async Task Genes_of_a_phenotype_close_downwards_and_name_the_diseases_between()
    {
        var page = await RelatedAsync(new RelatedQuery { Field = RelatedField.PhenotypeGenes, Page = All }, Anemia);

        Assert.Equal(
            [(Aaa, $"{Alpha} {Gamma}", "", true), (Ccc, Beta, $"{Blood} {Sideroblastic}", false)],
            page.Items.Select(edge => (
                edge.Node.Id.ToString(), string.Join(' ', Texts(edge.Between)), string.Join(' ', Texts(edge.Through)), edge.IsDirect)));
        Assert.Equal([Presence.Present, Presence.Conflicting], page.Items.Select(edge => edge.Presence));
    }

    [Fact]
    public async Task Diseases_of_a_gene_are_causal_and_other()
    {
        Assert.Equal([Alpha, Gamma], Nodes(await RelatedAsync(new RelatedQuery { Field = RelatedField.GeneDiseases, Page = All }, Aaa)));
        Assert.Equal([Alpha, OmimAlpha], Nodes(await RelatedAsync(new RelatedQuery { Field = RelatedField.GeneDiseases, Page = All }, Bbb)));
        Assert.Empty((await RelatedAsync(
            new RelatedQuery { Field = RelatedField.GeneDiseases, Where = new AssertionFilter { Causal = true }, Page = All }, Bbb)).Items);
    }

    [Fact]
    public async Task Under_keeps_related_entities_at_or_below_a_term()
    {
        var query = new RelatedQuery { Field = RelatedField.DiseasePhenotypes, IncludeSubtypes = true, Page = All };

        Assert.Equal([Anemia, Sideroblastic], Nodes(await RelatedAsync(query with { Under = Id(Anemia) }, Group)));
        Assert.Empty((await RelatedAsync(query with { Under = Id("HP:0040064") }, Group)).Items);
        Assert.Equal(
            [Alpha, Beta],
            Nodes(await RelatedAsync(new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Under = Id(Group), Page = All }, Anemia)));
    }

    [Fact]
    public async Task Frequency_order_falls_and_puts_the_unknown_last()
    {
        var page = await RelatedAsync(
            new RelatedQuery { Field = RelatedField.PhenotypeDiseases, OrderBy = RelatedOrder.Frequency, Page = All }, Anemia);

        // 45 %; a kind of it frequent, that is from 30 %; 8/30, which is from 14.18 % by Wilson; nothing.
        Assert.Equal([Dog, Beta, Alpha, Gamma], Nodes(page));
        Assert.Equal(.1418, page.Items[2].Key.Value!.Value, 4);
        Assert.Null(page.Items[3].Key.Value);
    }

    [Fact]
    public async Task Assertion_order_puts_most_first_and_breaks_ties_by_rank()
    {
        var page = await RelatedAsync(
            new RelatedQuery { Field = RelatedField.PhenotypeDiseases, OrderBy = RelatedOrder.Assertions, Page = All }, Anemia);

        Assert.Equal([(Alpha, 3.0), (Beta, 2.0), (Dog, 1.0), (Gamma, 1.0)], page.Items.Select(edge => (edge.Node.Id.ToString(), edge.Key.Value!.Value)));
    }

    [Fact]
    public async Task Every_owner_is_answered_at_its_index_and_a_stranger_with_an_empty_page()
    {
        var query = new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = All };
        var pages = await Graph.RelatedAsync(query, Ids("OMIM:1", Gamma, Anemia, Gamma), Stop);

        Assert.Equal([0, 2, 0, 2], pages.Select(page => page.TotalCount));
        Assert.Empty(await Graph.RelatedAsync(query, [], Stop));
    }

    private static string[] Nodes(Page<RelatedEdge> page) => Texts(page.Items.Select(edge => edge.Node));

    private async Task<Page<RelatedEdge>> RelatedAsync(RelatedQuery query, string owner) => Assert.Single(await Graph.RelatedAsync(query, Ids(owner), Stop));
}
