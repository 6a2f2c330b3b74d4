namespace KnowledgeGraph.Model.Tests;

public sealed class WilsonIntervalTests
{
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E,
    // table I, method 3 (Wilson score without continuity correction): four decimals.
    [Theory]
    [InlineData(81, 263, .2553, .3662)]
    [InlineData(15, 148, .0624, .1605)]
    [InlineData(0, 20, .0000, .1611)]
    [InlineData(1, 29, .0061, .1718)]
    public void The_interval_is_the_published_one(int observed, int total, double low, double high)
    {
        var interval = WilsonInterval.Of(observed, total);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 1)]
    [InlineData(7, 12)]
    public void Seen_and_not_seen_mirror_each_other(int observed, int total)
    {
        var seen = WilsonInterval.Of(observed, total);
        var unseen = WilsonInterval.Of(total - observed, total);
        Assert.Equal(seen.Low, 1 - unseen.High, 12);
        Assert.Equal(seen.High, 1 - unseen.Low, 12);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void A_count_that_cannot_be_is_refused(int observed, int total) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(observed, total));
}
