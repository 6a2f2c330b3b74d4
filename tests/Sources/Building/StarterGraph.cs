using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>The release of the starter graph alone, built once.</summary>
public sealed class StarterGraph : IAsyncLifetime
{
    public GraphContent Content { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Content = await SourceFolder.ImportAsync([], strict: true, withSeed: true);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
