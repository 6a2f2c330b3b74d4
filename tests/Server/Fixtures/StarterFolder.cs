using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Tests;
using KnowledgeGraph.Sources;
using KnowledgeGraph.Storage;

[assembly: AssemblyFixture(typeof(StarterFolder))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>A data folder with the release of the starter graph, for tests that only read it.</summary>
public sealed class StarterFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task> _written;

    public StarterFolder() => _written = new Lazy<Task>(WriteAsync);

    public async Task<string> PathAsync()
    {
        await _written.Value;
        return _folder["data"];
    }

    public void Dispose() => _folder.Dispose();

    private async Task WriteAsync()
    {
        var content = await new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest([], StarterGraph.Folder), progress: null, CancellationToken.None);
        await new ReleaseWriter(_folder["data"]).WriteAsync(content, CancellationToken.None);
    }
}
