using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>The release of the seed alone, built once.</summary>
public sealed class SeedGraph : IAsyncLifetime
{
    public GraphContent Content { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Content = await SourceFolder.ImportAsync([], strict: true, withSeed: true);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
