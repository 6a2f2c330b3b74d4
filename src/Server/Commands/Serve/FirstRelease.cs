using KnowledgeGraph.Sources;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Builds the seed release into a data folder that has none, so that a fresh installation has something to answer.</summary>
internal static class FirstRelease
{
    public static async Task EnsureAsync(EmbeddedKnowledgeGraphs graphs, string folder, ILogger logger, CancellationToken cancellationToken)
    {
        if (graphs.Releases() is not [])
        {
            return;
        }

        await NewRelease.CheckWritableAsync(folder, cancellationToken);
        ServerLog.BuildingSeed(logger, folder);
        var content = await new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest([], Seed.Folder), progress: null, cancellationToken);
        await NewRelease.WriteAsync(folder, content, cancellationToken);
        ServerLog.SeedBuilt(logger, content.Info.Hash, content.Entities.Count, content.Assertions.Count);
    }
}
