using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Writes a release as one Cypher script, which <c>cypher-shell</c> runs without this program: the statements of <c>seed/cypher</c> with
/// the data as literals. It creates the same graph as <see cref="Neo4jSeeder"/> and records its progress as often. Each statement is a
/// transaction; an interrupted script is run again from the start.
/// </summary>
public static class CypherScript
{
    // Neo4j caches the texts of a thousand statements: about 90 MB with this batch size, for the graph of all sources.
    private const int BatchSize = 500;

    // Invalid Unicode fails here, as it does when a release is loaded.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a release.</summary>
    /// <param name="content">The release.</param>
    /// <param name="stream">The UTF-8 output; it is left open.</param>
    /// <param name="progress">Called before every batch.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ArgumentException">The release contains a number that is not finite, or invalid Unicode.</exception>
    public static async Task WriteAsync(GraphContent content, Stream stream, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, StrictUtf8, leaveOpen: true);
        var batches = new ScriptBatches(content.Info.Hash, BatchSize);
        var stages = SeedStages.Of(content, GraphIndex.Of(content));
        var total = stages.Sum(stage => (long)stage.Count);
        await writer.WriteAsync(batches.Begin(content.Info, stages), cancellationToken);
        var done = 0L;
        foreach (var stage in stages)
        {
            for (var position = 0; position < stage.Count; position += BatchSize)
            {
                progress?.Report(new SeedProgress(stage.Name, done + position, total));
                await writer.WriteAsync(batches.Next(stage, position), cancellationToken);
            }

            done += stage.Count;
        }

        await writer.WriteAsync(batches.End(), cancellationToken);
    }
}
