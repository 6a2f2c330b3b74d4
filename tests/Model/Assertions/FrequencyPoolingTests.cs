namespace KnowledgeGraph.Model.Tests;

public sealed class FrequencyPoolingTests
{
    [Fact]
    public void Counts_of_different_publications_add_up()
    {
        var pooled = Pool(("3/12", "PMID:1"), ("1/4", "PMID:2"), (null, "PMID:3"));
        Assert.Equal((4, 16, .25, FrequencyBand.Occasional), (pooled!.Observed, pooled.Total, pooled.Value, pooled.Band));
        Assert.Equal(WilsonInterval.Of(4, 16), (pooled.Low, pooled.High!.Value));
    }

    [Fact]
    public void Rows_of_one_publication_count_its_people_once_by_the_greatest_total()
    {
        var pooled = Pool(("3/12", "PMID:1"), ("3/12", "PMID:1"), ("2/5", "PMID:1"), ("2/2", "PMID:2"));
        Assert.Equal((5, 14), (pooled!.Observed, pooled.Total));
    }

    [Fact]
    public void Of_equal_totals_the_greatest_observed_counts()
    {
        var pooled = Pool(("3/12", "PMID:1"), ("7/12", "PMID:1"));
        Assert.Equal((7, 12), (pooled!.Observed, pooled.Total));
    }

    [Fact]
    public void Nobody_of_n_counts_as_n_people_looked_at_once_somebody_has_it()
    {
        var pooled = Pool(("0/6", "PMID:1"), ("2/2", "PMID:2"));
        Assert.Equal((2, 8), (pooled!.Observed, pooled.Total));
    }

    // Fabry disease and HP:0000083, PMID:19473999.
    [Fact]
    public void Rows_split_by_sex_are_about_different_people()
    {
        var pooled = FrequencyPooling.OfPresent([Said("134/699", Sex.Male), Said("21/754", Sex.Female)]);
        Assert.Equal((155, 1453, FrequencyBand.Occasional), (pooled!.Observed, pooled.Total, pooled.Band));
    }

    [Theory]
    [InlineData("12/40", 12, 40)]
    [InlineData("12/20", 9, 30)]
    [InlineData("10/30", 10, 30)]
    [InlineData("8/30", 9, 30)]
    public void A_row_of_both_sexes_stands_against_those_split_by_sex_and_the_greater_total_counts(string both, int observed, int total)
    {
        // 4/10 and 5/20 are 9/30; of equal totals the greater number observed counts.
        var pooled = FrequencyPooling.OfPresent([Said("4/10", Sex.Male), Said(both), Said("5/20", Sex.Female), Said("1/8", Sex.Female)]);
        Assert.Equal((observed, total), (pooled!.Observed, pooled.Total));
    }

    [Fact]
    public void Sexes_are_weighed_within_each_set_of_publications()
    {
        var pooled = FrequencyPooling.OfPresent(
            [Said("4/10", Sex.Male), Said("30/40"), Said("1/5", Sex.Female, publications: 2), Said("0/5", Sex.Male, publications: 2)]);
        Assert.Equal((31, 50), (pooled!.Observed, pooled.Total));
    }

    [Fact]
    public void Counts_of_ten_people_win_over_terms_and_percentages()
    {
        var pooled = Pool(("HP:0040281", "ORPHA:1"), ("10%", "PMID:1"), ("1/2", "PMID:2"), ("0/8", "PMID:3"));
        Assert.Equal((FrequencyBasis.Count, 1, 10), (pooled!.Basis, pooled.Observed, pooled.Total));
    }

    [Fact]
    public void Counts_of_fewer_than_ten_people_give_way_to_terms_and_percentages()
    {
        var pooled = Pool(("HP:0040281", "ORPHA:1"), ("95%", "PMID:1"), ("1/2", "PMID:2"), ("0/7", "PMID:3"));
        Assert.Equal((FrequencyBasis.Term, null, null, .80, .99), (pooled!.Basis, pooled.Observed, pooled.Total, pooled.Low, pooled.High));
    }

    [Fact]
    public void A_small_count_beside_assertions_without_a_frequency_counts()
    {
        var pooled = Pool(("1/1", "PMID:1"), (null, "ORPHA:1"));
        Assert.Equal((FrequencyBasis.Count, 1, 1), (pooled!.Basis, pooled.Observed, pooled.Total));
    }

    // Naxos disease and HP:0011675: 0/5 of PMID:20130592 against very frequent of Orphanet.
    [Theory]
    [InlineData("0/5")]
    [InlineData("0/500")]
    [InlineData("0%")]
    [InlineData("HP:0040285")]
    public void Zero_against_a_present_term_leaves_the_range_of_the_term(string zero)
    {
        var pooled = Pool((zero, "PMID:20130592"), ("HP:0040281", "ORPHA:34217"));
        Assert.Equal((FrequencyBasis.Term, .895, .80, .99), (pooled!.Basis, pooled.Value, pooled.Low, pooled.High));
    }

    [Fact]
    public void Zero_against_a_present_assertion_without_a_frequency_leaves_none() => Assert.Null(Pool(("0/20", "PMID:1"), (null, "PMID:2")));

    [Fact]
    public void Without_counts_the_widest_range_holds()
    {
        var pooled = Pool(("HP:0040283", "ORPHA:1"), ("HP:0040282", "OMIM:1"), ("10%", "PMID:1"));
        Assert.Equal((FrequencyBasis.Term, .05, .79), (pooled!.Basis, pooled.Low, pooled.High));
        Assert.Equal(.42, pooled.Value!.Value, 12);
        Assert.Equal(FrequencyBand.Frequent, pooled.Band);
    }

    [Fact]
    public void A_single_term_keeps_its_range_value_and_band()
    {
        var pooled = Pool(("HP:0040284", "ORPHA:1"));
        Assert.Equal((.01, .025, .04, FrequencyBand.VeryRare), (pooled!.Low, pooled.Value, pooled.High, pooled.Band));
    }

    [Fact]
    public void Percentages_alone_stay_percentages()
    {
        var pooled = Pool(("10%", "PMID:1"), ("20%", "PMID:2"));
        Assert.Equal((FrequencyBasis.Percent, .10, .20), (pooled!.Basis, pooled.Low, pooled.High));
    }

    [Fact]
    public void Without_any_frequency_there_is_none() => Assert.Null(Pool((null, "PMID:1"), (null, "PMID:2")));

    [Fact]
    public void Where_all_say_that_it_is_not_seen_it_is_seen_in_nobody_of_all()
    {
        var pooled = FrequencyPooling.OfExcluded([Said("0/5", Sex.Male), Said("0/7", Sex.Female), Said("HP:0040285"), Said("0/10", publications: 2)]);
        Assert.Equal((0, 22, 0.0, FrequencyBand.Excluded), (pooled!.Observed, pooled.Total, pooled.Value, pooled.Band));
        var term = FrequencyPooling.OfExcluded([Said("HP:0040285")]);
        Assert.Equal((FrequencyBasis.Term, null, 0.0, 0.0), (term!.Basis, term.Total, term.Value, term.High));
        Assert.Null(FrequencyPooling.OfExcluded([Said("20/20") with { Negated = true }]));
    }

    private static PooledFrequency? Pool(params (string? Text, string Publications)[] rows)
    {
        EdgeAssertion[] statements = [.. rows.Select(row => Said(row.Text, publications: Array.FindIndex(rows, other => other.Publications == row.Publications)))];
        var pooled = FrequencyPooling.OfPresent(statements);
        Array.Reverse(statements);
        Assert.Equal(pooled, FrequencyPooling.OfPresent(statements));
        return pooled;
    }

    private static EdgeAssertion Said(string? text, Sex? sex = null, int publications = 1)
    {
        var frequency = Read(text);
        return new EdgeAssertion(-1, -1, frequency is { Value: 0 }, sex, publications, frequency);
    }

    private static Frequency? Read(string? text) =>
        text is null ? null
        : FrequencyParser.TryParse(text, out var frequency, out var problem) ? frequency
        : throw new FormatException(problem);
}
