using System.Collections.Concurrent;
using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

public sealed class TakeUpTests : IAsyncLifetime
{
    private const int Readers = 8;
    private const int NewReleases = 4;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task New_releases_are_taken_up_while_readers_page_and_no_request_fails()
    {
        var contents = Enumerable.Range(1, NewReleases + 1).ToDictionary(seed => RandomGraph.Make(seed).Info.Hash, seed => RandomGraph.Make(seed));
        var writer = new ReleaseWriter(_folder.Path);
        await writer.WriteAsync(contents.Values.First(), Stop);
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);

        var seen = new ConcurrentDictionary<string, int>();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadAsync(store, contents, seen, done.Token), Stop)).ToList();
        await WaitForAsync(seen, contents.Keys.First());
        foreach (var content in contents.Values.Skip(1))
        {
            await writer.WriteAsync(content, Stop);
            await WaitForAsync(seen, content.Info.Hash);
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(contents.Keys.Order(), seen.Keys.Order());
    }

    [Fact]
    public async Task A_cursors_release_stays_leasable_until_three_newer_ones_exist()
    {
        var first = RandomGraph.Make(1);
        await new ReleaseWriter(_folder.Path).WriteAsync(first, Stop);
        for (var newer = 1; newer <= 3; newer++)
        {
            await new ReleaseWriter(_folder.Path).WriteAsync(RandomGraph.Make(newer + 1), Stop);
            await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
            using var lease = await store.LeaseAsync(first.Info.Hash, Stop);
            Assert.True(lease is not null == newer < 3, $"with {newer} newer releases the lease was {(lease is null ? "refused" : "given")}");
        }
    }

    /// <summary>What a client does: start on the current release, then page on in the same one.</summary>
    private static async Task ReadAsync(
        EmbeddedKnowledgeGraphs store, Dictionary<string, GraphContent> contents, ConcurrentDictionary<string, int> seen, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            string hash;
            var query = new AssertionQuery { Page = new PageRequest(40) };
            var found = new List<string>();
            using (var lease = await store.LeaseCurrentAsync(CancellationToken.None))
            {
                hash = lease.Graph.Release.Hash;
                var page = await lease.Graph.FindAssertionsAsync(query, CancellationToken.None);
                found.AddRange(page.Items.Select(said => said.Id));
            }

            for (var hasNext = true; hasNext;)
            {
                using var lease = await store.LeaseAsync(hash, CancellationToken.None);
                Assert.NotNull(lease);
                var page = await lease.Graph.FindAssertionsAsync(query with { Page = new PageRequest(40, new PageKey(null, found.Count - 1)) }, CancellationToken.None);
                await lease.Graph.TextsAsync([.. page.Items.Select(said => said.Subject)], CancellationToken.None);
                found.AddRange(page.Items.Select(said => said.Id));
                hasNext = page.HasNextPage;
            }

            Assert.Equal(contents[hash].Assertions.Select(said => said.Id), found);
            seen.AddOrUpdate(hash, 1, (_, count) => count + 1);
        }
    }

    private static async Task WaitForAsync(ConcurrentDictionary<string, int> seen, string hash)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        late.CancelAfter(TimeSpan.FromSeconds(30));
        while (!seen.ContainsKey(hash))
        {
            await Task.Delay(20, late.Token);
        }
    }
}
