namespace KnowledgeGraph.Neo4j.Tests.Connecting;

/// <summary>One caller has a text planned while the others with the same text wait.</summary>
public sealed class FirstAskersTests
{
    private const int Others = 15;

    private readonly FirstAskers _askers = new(Timeout.InfiniteTimeSpan, TimeProvider.System);
    private readonly TaskCompletionSource<int> _first = new();
    private int _runs;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Others_with_the_same_text_run_when_the_first_is_done()
    {
        var first = _askers.RunAsync("a", () => _first.Task, Stop);
        var others = AskAll("a");
        Assert.Equal(0, _runs);

        _first.SetResult(1);

        Assert.Equal(1, await first);
        await Task.WhenAll(others);
        Assert.Equal(Others, _runs);
    }

    [Fact]
    public async Task Another_text_does_not_wait()
    {
        _ = _askers.RunAsync("a", () => _first.Task, Stop);

        await Task.WhenAll(AskAll("b"));

        Assert.Equal(Others, _runs);
    }

    [Fact]
    public async Task When_the_server_was_away_there_is_a_first_one_again()
    {
        await AskAsync("a");
        _askers.Forget();

        _ = _askers.RunAsync("a", () => _first.Task, Stop);

        Assert.All(AskAll("a"), other => Assert.False(other.IsCompleted));
    }

    [Fact]
    public async Task A_first_one_stays_the_first_when_another_text_finds_the_server_away()
    {
        var first = _askers.RunAsync("a", () => _first.Task, Stop);
        _askers.Forget();
        var others = AskAll("a");
        Assert.Equal(0, _runs);

        _first.SetResult(1);
        await first;
        await Task.WhenAll(others);
    }

    [Fact]
    public async Task If_the_first_finds_the_server_away_the_others_need_not_find_it_too()
    {
        var first = _askers.RunAsync("a", () => _first.Task, Stop);
        var others = AskAll("a");

        _first.SetException(new GraphStoreException("NEO4J_UNAVAILABLE", "away"));

        await Assert.ThrowsAsync<GraphStoreException>(() => first);
        foreach (var other in others)
        {
            Assert.Equal("NEO4J_UNAVAILABLE", (await Assert.ThrowsAsync<GraphStoreException>(() => other)).Code);
        }

        Assert.Equal(0, _runs);
        await AskAsync("a");
    }

    [Fact]
    public async Task If_the_first_gives_up_one_of_the_others_is_the_first()
    {
        var first = _askers.RunAsync("a", () => _first.Task, Stop);
        var second = new TaskCompletionSource<int>();
        var started = new TaskCompletionSource();
        var next = Enumerable.Range(0, Others).Select(_ => _askers.RunAsync(
            "a",
            () =>
            {
                Interlocked.Increment(ref _runs);
                started.TrySetResult();
                return second.Task;
            },
            Stop)).ToList();

        _first.SetException(new OperationCanceledException());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await started.Task.WaitAsync(Stop);
        Assert.Equal(1, _runs);

        second.SetResult(2);
        await Task.WhenAll(next);
        Assert.Equal(Others, _runs);
    }

    [Fact]
    public async Task An_error_of_the_statement_itself_is_of_its_caller_alone()
    {
        await Assert.ThrowsAsync<GraphStoreException>(() => _askers.RunAsync<int>("a", () => throw new GraphStoreException("NEO4J_TIMEOUT", "late"), Stop));

        await AskAsync("a");
    }

    [Fact]
    public async Task A_first_one_that_never_ends_is_waited_for_no_longer_than_the_limit()
    {
        var askers = new FirstAskers(TimeSpan.FromTicks(1), TimeProvider.System);
        _ = askers.RunAsync("a", () => _first.Task, Stop);

        Assert.Equal(2, await askers.RunAsync("a", () => Task.FromResult(2), Stop));
    }

    [Fact]
    public async Task Who_waits_can_be_cancelled()
    {
        _ = _askers.RunAsync("a", () => _first.Task, Stop);
        using var stop = new CancellationTokenSource();
        var waiting = _askers.RunAsync("a", () => Task.FromResult(2), stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private List<Task<int>> AskAll(string text) => [.. Enumerable.Range(0, Others).Select(_ => AskAsync(text))];

    private Task<int> AskAsync(string text) => _askers.RunAsync(text, () => Task.FromResult(Interlocked.Increment(ref _runs)), Stop);
}
