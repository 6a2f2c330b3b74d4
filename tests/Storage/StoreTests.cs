using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

public sealed class StoreTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Releases => Path.Combine(_folder.Path, "releases");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_folder_without_a_release_says_how_to_make_one()
    {
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);

        var error = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.LeaseCurrentAsync(Stop));
        Assert.Equal("STORE_EMPTY", error.Code);
        Assert.Contains(_folder.Path, error.Message, StringComparison.Ordinal);
        Assert.Contains("kg import", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_release_is_taken_up_by_a_store_that_was_empty()
    {
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        var content = await WriteAsync(1);

        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(content.Info.Hash, lease.Graph.Release.Hash);
    }

    [Fact]
    public async Task A_folder_may_have_any_name()
    {
        var folder = Path.Combine(_folder.Path, "a b;c=d#e?f%20g&h ü");
        await new ReleaseWriter(folder).WriteAsync(SmallGraph.Content, Stop);

        await using var store = new EmbeddedKnowledgeGraphs(folder);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(SmallGraph.Content.Texts.Count, (await lease.Graph.ReadAllAsync(Stop)).Texts.Count);
    }

    [Fact]
    public async Task The_last_three_releases_are_kept_and_leased_by_their_hash()
    {
        var hashes = new List<string>();
        for (var seed = 1; seed <= 4; seed++)
        {
            hashes.Add((await WriteAsync(seed)).Info.Hash);
        }

        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        Assert.Null(await store.LeaseAsync(hashes[0], Stop));
        foreach (var hash in hashes.Skip(1))
        {
            using var lease = await store.LeaseAsync(hash, Stop);
            Assert.Equal(hash, lease!.Graph.Release.Hash);
        }

        Assert.Equal(3, Directory.GetFiles(Releases).Length);
        Assert.Null(await store.LeaseAsync("../current", Stop));
        Assert.Null(await store.LeaseAsync(new string('0', 64), Stop));
    }

    [Fact]
    public async Task A_leased_release_stays_whole_however_many_newer_ones_come()
    {
        var first = await WriteAsync(1);
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using (var lease = await store.LeaseCurrentAsync(Stop))
        {
            for (var seed = 2; seed <= 6; seed++)
            {
                await WriteAsync(seed);
            }

            Assert.Equal(first.Texts.Count, (await lease.Graph.ReadAllAsync(Stop)).Texts.Count);
            Assert.True(File.Exists(Path.Combine(Releases, first.Info.Hash + ".db")), "the file of a leased release was removed");
        }
    }

    [Fact]
    public async Task A_release_that_is_no_longer_kept_nor_used_is_removed_by_the_next_import()
    {
        var first = await WriteAsync(1);
        var file = Path.Combine(Releases, first.Info.Hash + ".db");
        await using (var store = new EmbeddedKnowledgeGraphs(_folder.Path))
        {
            using var lease = await store.LeaseCurrentAsync(Stop);
            for (var seed = 2; seed <= 4; seed++)
            {
                await WriteAsync(seed);
            }
        }

        await using (var next = new EmbeddedKnowledgeGraphs(_folder.Path))
        {
            Assert.True(File.Exists(file), "a reader removed a release");
        }

        await WriteAsync(5);
        Assert.False(File.Exists(file), "the file is still there");
    }

    [Fact]
    public async Task Importing_the_same_content_again_makes_it_current_with_its_new_report()
    {
        var first = SmallGraph.Sketch().Freeze("first");
        await new ReleaseWriter(_folder.Path).WriteAsync(first, Stop);
        var second = await WriteAsync(2);

        var again = SmallGraph.Sketch().Report(new ReportItem("IGNORED", ReportSeverity.Notice, "notes.txt", null, null, "no source")).Freeze("first");
        await new ReleaseWriter(_folder.Path).WriteAsync(again, Stop);

        Assert.Equal([first.Info.Hash, second.Info.Hash], await File.ReadAllLinesAsync(Path.Combine(_folder.Path, "current"), Stop));
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(1, (await lease.Graph.ReportItemsAsync("IGNORED", new PageRequest(1), Stop)).TotalCount);
    }

    [Fact]
    public async Task A_write_that_is_cancelled_leaves_nothing_behind()
    {
        var first = await WriteAsync(1);
        using var cancelled = new CancellationTokenSource();
        var writing = new ReleaseWriter(_folder.Path).WriteAsync(RandomGraph.Make(2, scale: 20), cancelled.Token);
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        Assert.Equal([first.Info.Hash + ".db"], Directory.GetFiles(Releases).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_removed_by_the_next_import()
    {
        await WriteAsync(1);
        string[] leftovers = [Path.Combine(Releases, "abc.db.tmp"), Path.Combine(_folder.Path, "current.tmp")];
        foreach (var leftover in leftovers)
        {
            await File.WriteAllTextAsync(leftover, "half", Stop);
        }

        await using (var store = new EmbeddedKnowledgeGraphs(_folder.Path))
        {
            using var lease = await store.LeaseCurrentAsync(Stop);
            Assert.All(leftovers, leftover => Assert.True(File.Exists(leftover), $"a reader removed {leftover}"));
        }

        await WriteAsync(2);
        Assert.All(leftovers, leftover => Assert.False(File.Exists(leftover), $"{leftover} is still there"));
    }

    private async Task<GraphContent> WriteAsync(int seed)
    {
        var content = RandomGraph.Make(seed);
        await new ReleaseWriter(_folder.Path).WriteAsync(content, Stop);
        return content;
    }
}
