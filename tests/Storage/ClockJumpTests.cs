using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

/// <summary>Releases built while the clock was wrong: the time that a release states never costs one that is kept.</summary>
public sealed class ClockJumpTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    // The numbers are the minutes at which the releases say that they were built.
    [Theory]
    [InlineData(5, 6, 7, 1, 2, 3, 4)]
    [InlineData(1, 2, 900, 3, 4, 5, 6)]
    [InlineData(900, 1, 800, 2, 700, 3)]
    public async Task The_release_imported_last_is_current_and_the_two_before_it_are_kept(params int[] minutes)
    {
        var imported = new List<string>();
        foreach (var minute in minutes)
        {
            var content = RandomGraph.Make(minute);
            await new ReleaseWriter(_folder.Path).WriteAsync(content, Stop);
            imported.Add(content.Info.Hash);

            await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
            using var current = await store.LeaseCurrentAsync(Stop);
            Assert.Equal(content.Info.Hash, current.Graph.Release.Hash);
            foreach (var hash in imported.TakeLast(3))
            {
                using var kept = await store.LeaseAsync(hash, Stop);
                Assert.Equal(hash, kept?.Graph.Release.Hash);
            }
        }
    }
}
