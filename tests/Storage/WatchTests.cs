using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

/// <summary>What a running store opens, keeps open and closes, by a clock that the test moves.</summary>
public sealed class WatchTests : IAsyncLifetime
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private readonly TemporaryFolder _folder = new();
    private readonly TimedClock _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_release_stays_open_as_long_as_it_is_leased()
    {
        GraphContent[] contents = [await WriteAsync(1), await WriteAsync(2), await WriteAsync(3)];
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path, _clock);
        using var current = await store.LeaseCurrentAsync(Stop);
        using var leased = (await store.LeaseAsync(contents[0].Info.Hash, Stop))!;
        using var twice = (await store.LeaseAsync(contents[1].Info.Hash, Stop))!;
        (await store.LeaseAsync(contents[1].Info.Hash, Stop))!.Dispose();

        await PassAsync(TimeSpan.FromMinutes(3));

        Assert.Same(leased.Graph, await OpenedAsync(store, contents[0]));
        Assert.Same(twice.Graph, await OpenedAsync(store, contents[1]));
        Assert.Same(current.Graph, await OpenedAsync(store, contents[2]));
        Assert.Equal(contents[0].Texts.Count, (await leased.Graph.ReadAllAsync(Stop)).Texts.Count);
    }

    [Fact]
    public async Task A_release_that_nobody_leases_is_closed_after_a_minute_and_opened_again_when_it_is_asked_for()
    {
        var older = await WriteAsync(1);
        await WriteAsync(2);
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path, _clock);
        var before = await OpenedAsync(store, older);

        await PassAsync(TimeSpan.FromSeconds(59));
        Assert.Same(before, await OpenedAsync(store, older));

        await PassAsync(TimeSpan.FromSeconds(61));
        Assert.NotSame(before, await OpenedAsync(store, older));
    }

    [Fact]
    public async Task The_same_content_built_again_of_other_files_is_taken_up_and_who_reads_the_old_build_reads_on()
    {
        await new ReleaseWriter(_folder.Path).WriteAsync(SmallGraph.Sketch().Freeze("first"), Stop);
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path, _clock);
        using var old = await store.LeaseCurrentAsync(Stop);

        var again = SmallGraph.Sketch().Report(new ReportItem("IGNORED", ReportSeverity.Notice, "notes.txt", null, null, "no source")).Freeze("first", minute: 5);
        await new ReleaseWriter(_folder.Path).WriteAsync(again, Stop);
        await PassAsync(TimeSpan.FromMinutes(2));

        using var now = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(again.Info.BuiltAt, now.Graph.Release.BuiltAt);
        Assert.Equal(1, (await now.Graph.ReportItemsAsync("IGNORED", new PageRequest(1), Stop)).TotalCount);
        Assert.Equal(again.Info.Hash, old.Graph.Release.Hash);
        Assert.Equal(0, (await old.Graph.ReportItemsAsync("IGNORED", new PageRequest(1), Stop)).TotalCount);
    }

    private static async Task<IKnowledgeGraph> OpenedAsync(EmbeddedKnowledgeGraphs store, GraphContent content)
    {
        using var lease = await store.LeaseAsync(content.Info.Hash, Stop);
        return lease!.Graph;
    }

    private async Task<GraphContent> WriteAsync(int seed)
    {
        var content = RandomGraph.Make(seed);
        await new ReleaseWriter(_folder.Path).WriteAsync(content, Stop);
        return content;
    }

    /// <summary>Lets time pass, look by look.</summary>
    private async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += Look)
        {
            await _clock.PassAsync(Look, Stop);
        }

        // The last look is over when the next one is waited for.
        await _clock.UntilWaitedForAsync(Look, Stop);
    }
}
