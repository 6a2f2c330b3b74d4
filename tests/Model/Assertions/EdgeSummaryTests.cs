namespace KnowledgeGraph.Model.Tests;

public sealed class EdgeSummaryTests
{
    private const int Owner = -1;
    private const int Itself = -1;

    [Fact]
    public void A_statement_that_it_is_seen_and_one_that_it_is_not_are_a_conflict()
    {
        Assert.Equal(Presence.Conflicting, Judge(Said("5/10"), Said("0/10", publications: 2)).Presence);
        Assert.Equal(Presence.Present, Judge(Said("5/10"), Said(null)).Presence);
        Assert.Equal(Presence.Excluded, Judge(Said("0/10"), Said("HP:0040285")).Presence);
    }

    [Theory]
    [InlineData(Sex.Male, Sex.Female, Presence.Present)]
    [InlineData(Sex.Female, Sex.Male, Presence.Present)]
    [InlineData(Sex.Male, Sex.Male, Presence.Conflicting)]
    [InlineData(null, Sex.Male, Presence.Conflicting)]
    [InlineData(Sex.Female, null, Presence.Conflicting)]
    public void What_is_not_seen_in_one_sex_does_not_contradict_the_other(Sex? seen, Sex? notSeen, Presence expected)
    {
        var summary = Judge(Said("6/10", sex: seen), Said("0/10", sex: notSeen, publications: 2));
        Assert.Equal((expected, 6, 20), (summary.Presence, summary.Frequency?.Observed, summary.Frequency?.Total));
    }

    // Naxos disease and HP:0011675.
    [Fact]
    public void A_conflict_of_zero_with_a_term_states_the_range_of_the_term()
    {
        var summary = Judge(Said("0/5"), Said("HP:0040281", publications: 2));
        Assert.Equal((Presence.Conflicting, .80, .99, FrequencyBand.VeryFrequent), (summary.Presence, summary.Frequency?.Low, summary.Frequency?.High, summary.Frequency?.Band));
    }

    // Pelger-Huët anomaly and HP:0001874: obligate, and 1/11 of the kind HP:0001875.
    [Fact]
    public void What_is_stated_of_the_term_itself_holds_where_no_kind_of_it_is_more_frequent()
    {
        var summary = Judge(Said("HP:0040280"), Said("1/11", term: 7));
        Assert.Equal(new PooledFrequency(FrequencyBasis.LowerBound, null, null, 1, 1, 1, FrequencyBand.Obligate), summary.Frequency);
    }

    [Fact]
    public void A_kind_may_raise_the_lower_end_of_what_is_stated_of_the_term_itself()
    {
        var summary = Judge(Said("25/100"), Said("HP:0040283", term: 7), Said("220/1000", term: 8));
        var own = WilsonInterval.Of(25, 100);
        var kind = WilsonInterval.Of(220, 1000);
        Assert.True(own.Low < kind.Low);
        Assert.Equal(new PooledFrequency(FrequencyBasis.LowerBound, null, null, .25, kind.Low, own.High, FrequencyBand.Occasional), summary.Frequency);
    }

    [Fact]
    public void A_kind_that_is_more_frequent_leaves_only_a_lower_end()
    {
        var expected = new PooledFrequency(FrequencyBasis.LowerBound, null, null, null, .80, null, FrequencyBand.Unknown);
        Assert.Equal(expected, Judge(Said("1/11"), Said("HP:0040281", term: 7), Said("50%", term: 8)).Frequency);
        Assert.Equal(expected, Judge(Said("HP:0040281", term: 7)).Frequency);
        Assert.Equal(expected, Judge(Said(null), Said("HP:0040281", term: 7)).Frequency);
    }

    [Fact]
    public void Each_kind_is_pooled_on_its_own()
    {
        // Ten of twenty people with one kind and ten of twenty with another are not twenty of forty with the term.
        var summary = Judge(Said("5/10", term: 7), Said("5/10", term: 7, publications: 2), Said("5/10", term: 8, publications: 3));
        Assert.Equal(WilsonInterval.Of(10, 20).Low, summary.Frequency?.Low);
    }

    [Fact]
    public void A_kind_without_a_frequency_makes_a_lower_bound_of_what_is_stated_of_the_term()
    {
        var summary = Judge(Said("3/10"), Said(null, term: 7));
        var (low, high) = WilsonInterval.Of(3, 10);
        Assert.Equal(new PooledFrequency(FrequencyBasis.LowerBound, null, null, .3, low, high, FrequencyBand.Frequent), summary.Frequency);
        Assert.Null(Judge(Said(null, term: 7)).Frequency);
    }

    [Fact]
    public void An_exclusion_of_a_term_above_is_a_conflict_and_says_nothing_of_how_often()
    {
        var summary = Judge(Said("3/10"), Said("0/30", term: 2, publications: 2));
        Assert.Equal((Presence.Conflicting, FrequencyBasis.Count, 3, 10), (summary.Presence, summary.Frequency?.Basis, summary.Frequency?.Observed, summary.Frequency?.Total));
    }

    [Fact]
    public void Exclusions_of_terms_above_add_up_where_nothing_is_present()
    {
        var summary = Judge(Said("0/10"), Said("0/30", term: 2, publications: 2));
        Assert.Equal((Presence.Excluded, 0, 40), (summary.Presence, summary.Frequency?.Observed, summary.Frequency?.Total));
    }

    [Fact]
    public void One_disease_that_plainly_has_it_is_enough_and_diseases_that_differ_are_no_conflict()
    {
        var summary = Judge(Said("5/10", disease: 3), Said("0/10", disease: 1), Said("HP:0040285", disease: 2), Said("HP:0040281", disease: 2));
        Assert.Equal(Presence.Present, summary.Presence);
        Assert.Equal([2, 3], summary.Having);
        Assert.Equal([1], summary.Excluding);
        Assert.Equal(Presence.Conflicting, Judge(Said("0/10", disease: 1), Said("HP:0040285", disease: 2), Said("HP:0040281", disease: 2)).Presence);
        Assert.Equal(Presence.Excluded, Judge(Said("0/10", disease: 1), Said("0/10", disease: 2)).Presence);
    }

    [Fact]
    public void The_one_disease_that_states_a_frequency_gives_it()
    {
        var summary = Judge(Said("5/10", disease: 3), Said("0/100", disease: 1), Said(null, disease: Owner));
        Assert.Equal((FrequencyBasis.Count, 5, 10), (summary.Frequency?.Basis, summary.Frequency?.Observed, summary.Frequency?.Total));
        Assert.Equal([Owner, 3], summary.Having);
    }

    [Fact]
    public void Several_diseases_give_the_range_over_those_that_have_it()
    {
        var summary = Judge(Said("5/10", disease: 3), Said("0/100", disease: 1), Said("HP:0040281", disease: 2));
        Assert.Equal(new PooledFrequency(FrequencyBasis.Range, null, null, null, WilsonInterval.Of(5, 10).Low, .99, FrequencyBand.Unknown), summary.Frequency);
    }

    [Fact]
    public void A_range_over_a_disease_without_an_upper_end_has_none()
    {
        var summary = Judge(Said("50%", disease: 1), Said("HP:0040283", disease: 2, term: 7), Said("60%", disease: 3));
        Assert.Equal(new PooledFrequency(FrequencyBasis.Range, null, null, null, .05, null, FrequencyBand.Unknown), summary.Frequency);
    }

    private static EdgeSummary Judge(params EdgeAssertion[] statements)
    {
        var summary = EdgeSummary.Of([.. statements]);
        Array.Reverse(statements);
        var reversed = EdgeSummary.Of(statements);
        Assert.Equal((summary.Presence, summary.Frequency), (reversed.Presence, reversed.Frequency));
        return summary;
    }

    private static EdgeAssertion Said(string? text, Sex? sex = null, int publications = 1, int term = Itself, int disease = Owner)
    {
        Frequency? frequency = null;
        Assert.True(text is null || FrequencyParser.TryParse(text, out frequency, out _));
        return new EdgeAssertion(disease, term, frequency is { Value: 0 }, sex, publications, frequency);
    }
}
