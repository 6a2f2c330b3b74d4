namespace KnowledgeGraph.Model.Tests;

public sealed class FrequencyPoolingTests
{
    [Fact]
    public void Counts_of_different_publications_add_up()
    {
        var pooled = Pool(("3/12", "PMID:1"), ("1/4", "PMID:2"), (null, "PMID:3"));
        Assert.Equal((4, 16, .25, FrequencyBand.Occasional), (pooled!.Observed, pooled.Total, pooled.Value, pooled.Band));
        Assert.Equal(WilsonInterval.Of(4, 16), (pooled.Low, pooled.High));
        Assert.Null(pooled.Raw);
    }

    [Fact]
    public void Rows_of_one_publication_count_its_people_once_by_the_greatest_total()
    {
        var pooled = Pool(("3/12", "PMID:1"), ("3/12", "PMID:1"), ("2/5", "PMID:1"), ("2/2", "PMID:2"));
        Assert.Equal((5, 14), (pooled!.Observed, pooled.Total));
    }

    [Fact]
    public void Nobody_of_n_counts_as_n_people_looked_at()
    {
        var pooled = Pool(("0/6", "PMID:1"), ("2/2", "PMID:2"));
        Assert.Equal((2, 8), (pooled!.Observed, pooled.Total));
    }

    [Fact]
    public void Counts_win_over_terms_and_percentages()
    {
        var pooled = Pool(("HP:0040281", "ORPHA:1"), ("10%", "PMID:1"), ("1/2", "PMID:2"));
        Assert.Equal((FrequencyBasis.Count, 1, 2), (pooled!.Basis, pooled.Observed, pooled.Total));
    }

    [Fact]
    public void Without_counts_the_widest_range_holds()
    {
        var pooled = Pool(("HP:0040283", "ORPHA:1"), ("HP:0040282", "OMIM:1"), ("10%", "PMID:1"));
        Assert.Equal((FrequencyBasis.Term, .05, .79), (pooled!.Basis, pooled.Low, pooled.High));
        Assert.Equal(.42, pooled.Value, 12);
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

    private static Frequency? Pool(params (string? Text, string Publications)[] rows) =>
        FrequencyPooling.Pool(rows.Select(row => (Read(row.Text), row.Publications)));

    private static Frequency? Read(string? text) =>
        text is null ? null
        : FrequencyParser.TryParse(text, out var frequency, out var problem) ? frequency
        : throw new FormatException(problem);
}
