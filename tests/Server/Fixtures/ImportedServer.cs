using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Sources;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The server over a release that is imported when a test first asks for it.</summary>
public abstract class ImportedServer : SharedServer
{
    /// <summary>Files and folders to import next to the starter graph.</summary>
    private protected abstract IReadOnlyList<string> Paths { get; }

    public async Task<GraphClient> GraphAsync() => (await HostAsync()).Graph;

    /// <summary>Where it answers, without a path.</summary>
    public async Task<Uri> AddressAsync() => (await HostAsync()).Http.BaseAddress!;

    private protected override Task<GraphContent> ContentAsync() =>
        new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest(Paths, StarterGraph.Folder), progress: null, CancellationToken.None);
}
