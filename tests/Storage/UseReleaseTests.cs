using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

/// <summary>Going back to a release that is kept.</summary>
public sealed class UseReleaseTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _hashes = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ReleaseWriter Writer => new(_folder.Path);

    public async ValueTask InitializeAsync()
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            var content = RandomGraph.Make(seed);
            await Writer.WriteAsync(content, Stop);
            _hashes.Add(content.Info.Hash);
        }
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_kept_release_becomes_current_by_its_hash_and_the_others_stay_in_their_order()
    {
        Assert.Equal(_hashes[1], await Writer.UseAsync(_hashes[1], Stop));
        Assert.Equal([_hashes[1], _hashes[3], _hashes[2]], await KeptAsync());
    }

    [Fact]
    public async Task The_beginning_of_a_hash_is_enough_where_no_other_has_it_in_any_case()
    {
        Assert.Equal(_hashes[2], await Writer.UseAsync(_hashes[2][..16].ToUpperInvariant(), Stop));
        Assert.Equal(_hashes[2], (await KeptAsync())[0]);
    }

    [Fact]
    public async Task The_current_release_may_be_named_as_well_and_nothing_changes()
    {
        var before = await KeptAsync();
        await Writer.UseAsync(_hashes[3], Stop);
        Assert.Equal(before, await KeptAsync());
    }

    [Fact]
    public async Task An_open_store_takes_it_up()
    {
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using (var lease = await store.LeaseCurrentAsync(Stop))
        {
            Assert.Equal(_hashes[3], lease.Graph.Release.Hash);
        }

        await Writer.UseAsync(_hashes[1], Stop);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        late.CancelAfter(TimeSpan.FromSeconds(30));
        for (var hash = ""; hash != _hashes[1];)
        {
            await Task.Delay(20, late.Token);
            using var lease = await store.LeaseCurrentAsync(Stop);
            hash = lease.Graph.Release.Hash;
        }
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("../current")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_hash_that_no_kept_release_has_is_unknown_and_the_error_names_those_kept(string asked)
    {
        var before = await KeptAsync();
        var error = await Assert.ThrowsAsync<GraphStoreException>(() => Writer.UseAsync(asked, Stop));
        Assert.Equal("RELEASE_UNKNOWN", error.Code);
        Assert.Contains($"'{asked}'", error.Message, StringComparison.Ordinal);
        Assert.All(before, hash => Assert.Contains(hash, error.Message, StringComparison.Ordinal));
        Assert.Equal(before, await KeptAsync());
    }

    [Fact]
    public async Task A_release_that_is_no_longer_kept_is_unknown()
    {
        var error = await Assert.ThrowsAsync<GraphStoreException>(() => Writer.UseAsync(_hashes[0], Stop));
        Assert.Equal("RELEASE_UNKNOWN", error.Code);
    }

    [Fact]
    public async Task A_beginning_that_several_hashes_have_is_ambiguous_and_the_error_names_them()
    {
        string[] kept = ["ab" + new string('0', 62), "ab" + new string('1', 62), new string('c', 64)];
        foreach (var hash in kept)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder.Path, "releases", hash + ".db"), "", Stop);
        }

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => Writer.UseAsync("ab", Stop));
        Assert.Equal("RELEASE_AMBIGUOUS", error.Code);
        Assert.Contains(kept[0], error.Message, StringComparison.Ordinal);
        Assert.Contains(kept[1], error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(kept[2], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_cannot_be_read_does_not_become_current()
    {
        var before = await KeptAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "releases", _hashes[1] + ".db"), "no database", Stop);
        Assert.Equal("RELEASE_DAMAGED", (await Assert.ThrowsAsync<GraphStoreException>(() => Writer.UseAsync(_hashes[1], Stop))).Code);
        File.Delete(Path.Combine(_folder.Path, "releases", _hashes[2] + ".db"));
        Assert.Equal("RELEASE_UNKNOWN", (await Assert.ThrowsAsync<GraphStoreException>(() => Writer.UseAsync(_hashes[2], Stop))).Code);
        Assert.Equal(before, await KeptAsync());
    }

    [Fact]
    public async Task A_damaged_current_release_can_be_left_for_an_older_one()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "releases", _hashes[3] + ".db"), "no database", Stop);
        await Writer.UseAsync(_hashes[2], Stop);
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using var lease = await store.LeaseCurrentAsync(Stop);
        Assert.Equal(_hashes[2], lease.Graph.Release.Hash);
    }

    [Fact]
    public async Task A_folder_without_a_release_says_so_and_is_not_made()
    {
        var folder = Path.Combine(_folder.Path, "none");
        var error = await Assert.ThrowsAsync<GraphStoreException>(() => new ReleaseWriter(folder).UseAsync("ab", Stop));
        Assert.Equal("STORE_EMPTY", error.Code);
        Assert.False(Directory.Exists(folder));
    }

    private Task<string[]> KeptAsync() => File.ReadAllLinesAsync(Path.Combine(_folder.Path, "current"), Stop);
}
