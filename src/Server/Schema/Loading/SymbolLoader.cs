using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads the genes that match symbols.</summary>
public sealed class SymbolLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ReleaseLoader<SymbolKey, string, IReadOnlyList<IdentifierMatch>>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override string ReleaseOf(SymbolKey key) => key.Release;

    /// <inheritdoc/>
    protected override string AskedOf(SymbolKey key) => key.Symbol;

    /// <inheritdoc/>
    protected override async ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<string> asked, CancellationToken cancellationToken) =>
        await graph.ResolveSymbolsAsync(asked, cancellationToken);
}
