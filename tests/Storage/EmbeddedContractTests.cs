using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

/// <summary>The embedded store keeps the contract of every store.</summary>
public sealed class EmbeddedContractTests : KnowledgeGraphContract
{
    private readonly List<IAsyncDisposable> _open = [];

    protected override async ValueTask<IKnowledgeGraph> OpenAsync(GraphContent content)
    {
        var folder = new TemporaryFolder();
        _open.Insert(0, folder);
        await new ReleaseWriter(folder.Path).WriteAsync(content, Stop);
        var store = new EmbeddedKnowledgeGraphs(folder.Path);
        _open.Insert(0, store);
        return (await store.LeaseCurrentAsync(Stop)).Graph;
    }

    protected override async ValueTask CloseAsync()
    {
        foreach (var item in _open)
        {
            await item.DisposeAsync();
        }
    }
}
