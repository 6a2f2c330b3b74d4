using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads assertions by row.</summary>
public sealed class AssertionLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ReleaseLoader<AssertionKey, int, Assertion>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override string ReleaseOf(AssertionKey key) => key.Release;

    /// <inheritdoc/>
    protected override int AskedOf(AssertionKey key) => key.Row;

    /// <inheritdoc/>
    protected override async ValueTask<IReadOnlyList<Assertion?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<int> asked, CancellationToken cancellationToken) =>
        await graph.AssertionsAsync(asked, cancellationToken);

    /// <summary>Loads the assertions of an edge, in order.</summary>
    internal async Task<IReadOnlyList<AssertionNode>> LoadRowsAsync(string release, IReadOnlyList<int> rows, CancellationToken cancellationToken)
    {
        var assertions = await LoadAsync([.. rows.Select(row => new AssertionKey(release, row))], cancellationToken);
        return [.. assertions.Select(assertion => new AssertionNode(assertion!, release))];
    }
}
