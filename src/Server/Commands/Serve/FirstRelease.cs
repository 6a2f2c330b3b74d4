using KnowledgeGraph.Sources;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Builds the starter graph's release in a data folder without releases, so that a new installation has data to query.</summary>
internal static class FirstRelease
{
    public static async Task EnsureAsync(EmbeddedKnowledgeGraphs graphs, string folder, ILogger logger, CancellationToken cancellationToken)
    {
        if (graphs.Releases() is not [])
        {
            return;
        }

        await NewRelease.CheckWritableAsync(folder, cancellationToken);
        ServerLog.BuildingStarterGraph(logger, folder);
        var content = await new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest([], StarterGraph.Folder), progress: null, cancellationToken);
        await NewRelease.WriteAsync(folder, content, cancellationToken);
        ServerLog.StarterGraphBuilt(logger, content.Info.Hash, content.Entities.Count, content.Assertions.Count);
    }
}
