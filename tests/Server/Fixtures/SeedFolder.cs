using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Tests;
using KnowledgeGraph.Sources;
using KnowledgeGraph.Storage;

[assembly: AssemblyFixture(typeof(SeedFolder))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>A data folder with the seed release, for tests that only read it.</summary>
public sealed class SeedFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task> _written;

    public SeedFolder() => _written = new Lazy<Task>(WriteAsync);

    public async Task<string> PathAsync()
    {
        await _written.Value;
        return _folder["data"];
    }

    public void Dispose() => _folder.Dispose();

    private async Task WriteAsync()
    {
        var content = await new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest([], Seed.Folder), progress: null, CancellationToken.None);
        await new ReleaseWriter(_folder["data"]).WriteAsync(content, CancellationToken.None);
    }
}
