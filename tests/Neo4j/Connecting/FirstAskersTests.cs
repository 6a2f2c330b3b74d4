namespace KnowledgeGraph.Neo4j.Tests.Connecting;

/// <summary>One caller has a text planned while the others with the same text wait.</summary>
public sealed class FirstAskersTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Others_with_the_same_text_wait_until_the_first_is_done()
    {
        var askers = Make();
        var first = await askers.EnterAsync("a", Stop);
        var others = Enumerable.Range(0, 15).Select(_ => askers.EnterAsync("a", Stop).AsTask()).ToList();
        Assert.NotNull(first);
        Assert.All(others, other => Assert.False(other.IsCompleted));

        first.Dispose();

        Assert.All(await Task.WhenAll(others), Assert.Null);
        Assert.Null(await askers.EnterAsync("a", Stop));
    }

    [Fact]
    public async Task Another_text_does_not_wait()
    {
        var askers = Make();
        using var one = await askers.EnterAsync("a", Stop);
        using var other = await askers.EnterAsync("b", Stop);
        Assert.NotNull(one);
        Assert.NotNull(other);
    }

    [Fact]
    public async Task When_the_server_was_away_there_is_a_first_one_again()
    {
        var askers = Make();
        (await askers.EnterAsync("a", Stop))!.Dispose();
        askers.Forget();

        using var again = await askers.EnterAsync("a", Stop);

        Assert.NotNull(again);
        Assert.False(askers.EnterAsync("a", Stop).AsTask().IsCompleted);
    }

    [Fact]
    public async Task A_first_one_that_never_ends_is_waited_for_no_longer_than_the_limit()
    {
        var askers = new FirstAskers(TimeSpan.FromTicks(1), TimeProvider.System);
        using var first = await askers.EnterAsync("a", Stop);

        Assert.Null(await askers.EnterAsync("a", Stop));
    }

    [Fact]
    public async Task Who_waits_can_be_cancelled()
    {
        var askers = Make();
        using var first = await askers.EnterAsync("a", Stop);
        using var stop = new CancellationTokenSource();
        var waiting = askers.EnterAsync("a", stop.Token).AsTask();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private static FirstAskers Make() => new(Timeout.InfiniteTimeSpan, TimeProvider.System);
}
