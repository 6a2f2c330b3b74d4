using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

/// <summary>A data folder whose file <c>current</c> is lost, damaged or wrong: nothing is removed, and the error says how to go on.</summary>
public sealed class LostCurrentTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _hashes = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Current => Path.Combine(_folder.Path, "current");

    private ReleaseWriter Writer => new(_folder.Path);

    public async ValueTask InitializeAsync()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            _hashes.Add(await ImportAsync(seed));
        }
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("release 3\n")]
    [InlineData("\0\0\0\0")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000\n")]
    public async Task A_reader_removes_nothing_and_names_the_releases_that_are_there(string? text)
    {
        await LoseAsync(text);
        await using (var store = new EmbeddedKnowledgeGraphs(_folder.Path))
        {
            foreach (var error in new[] { await Assert.ThrowsAsync<GraphStoreException>(async () => await store.LeaseCurrentAsync(Stop)), Assert.Throws<GraphStoreException>(() => store.Releases()) })
            {
                Assert.Equal("CURRENT_INVALID", error.Code);
                Assert.Contains("kg release use HASH", error.Message, StringComparison.Ordinal);
                Assert.Contains(Current, error.Message, StringComparison.Ordinal);
                Assert.All(_hashes, hash => Assert.Contains(hash, error.Message, StringComparison.Ordinal));
            }
        }

        Assert.Equal(_hashes.Order(StringComparer.Ordinal), Files());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("release 3\n")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000\n")]
    public async Task Any_release_that_is_there_can_be_made_current(string? text)
    {
        await LoseAsync(text);
        Assert.Equal(_hashes[0], await Writer.UseAsync(_hashes[0], Stop));

        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(_hashes[0], lease.Graph.Release.Hash);
        Assert.Equal(_hashes.Order(StringComparer.Ordinal), Files());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000\n")]
    public async Task An_import_mends_it_and_removes_nothing_until_three_newer_releases_are_kept(string? text)
    {
        await LoseAsync(text);
        var newest = await ImportAsync(4);
        Assert.Equal([newest], await File.ReadAllLinesAsync(Current, Stop));
        await ImportAsync(5);
        Assert.Equal(5, Files().Count);

        await ImportAsync(6);
        Assert.Equal(3, Files().Count);
        Assert.Contains(newest, Files());
    }

    [Fact]
    public async Task A_server_goes_on_with_the_release_that_it_has_and_reports_once()
    {
        var problem = new TaskCompletionSource<GraphStoreException>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path, onProblem: found => problem.TrySetResult(found));
        (await store.LeaseCurrentAsync(Stop)).Dispose();

        await LoseAsync(null);

        Assert.Equal("CURRENT_INVALID", (await problem.Task.WaitAsync(TimeSpan.FromSeconds(30), Stop)).Code);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(_hashes[2], lease.Graph.Release.Hash);
    }

    [Fact]
    public async Task A_current_without_any_release_is_not_an_empty_folder()
    {
        foreach (var hash in _hashes)
        {
            File.Delete(Path.Combine(_folder.Path, "releases", hash + ".db"));
        }

        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        var error = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.LeaseCurrentAsync(Stop));
        Assert.Equal("CURRENT_INVALID", error.Code);
        Assert.Contains("kg import", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a database")]
    [InlineData("")]
    public async Task A_file_that_cannot_be_read_is_never_removed(string text)
    {
        var unreadable = Path.Combine(_folder.Path, "releases", new string('a', 64) + ".db");
        await File.WriteAllTextAsync(unreadable, text, Stop);
        for (var seed = 4; seed <= 8; seed++)
        {
            await ImportAsync(seed);
        }

        Assert.Equal(text, await File.ReadAllTextAsync(unreadable, Stop));
        Assert.Equal(4, Files().Count);
    }

    [Fact]
    public async Task A_release_that_was_built_after_one_of_those_kept_is_not_removed()
    {
        await Writer.UseAsync(_hashes[0], Stop);
        await ImportAsync(4);
        await ImportAsync(5);

        // Kept are 5, 4 and 1; 2 and 3 were built after 1.
        Assert.Equal(5, Files().Count);
        await ImportAsync(6);
        Assert.Equal(3, Files().Count);
    }

    private async Task LoseAsync(string? text)
    {
        if (text is null)
        {
            File.Delete(Current);
        }
        else
        {
            await File.WriteAllTextAsync(Current, text, Stop);
        }
    }

    private async Task<string> ImportAsync(int seed)
    {
        var content = RandomGraph.Make(seed);
        await Writer.WriteAsync(content, Stop);
        return content.Info.Hash;
    }

    private List<string> Files() =>
        [.. Directory.GetFiles(Path.Combine(_folder.Path, "releases")).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
}
