using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Writes a release as one Cypher script, which <c>cypher-shell</c> runs without this program: the statements of
/// <c>seed/cypher</c> with the data as literals. It makes the graph that <see cref="Neo4jSeeder"/> loads, and says as often as
/// that how far it is. Each statement is a transaction, so a script that was broken off is run again from its start.
/// </summary>
public static class CypherScript
{
    // Neo4j remembers the texts of a thousand statements: of this size some 90 MB, for the graph of all sources.
    private const int BatchSize = 500;

    // What is no Unicode fails here as it does when it is loaded.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a release.</summary>
    /// <param name="content">The release.</param>
    /// <param name="stream">Where it is written to, as UTF-8; it stays open.</param>
    /// <param name="progress">Told before every batch how far it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentException">The release holds what Cypher cannot: a number that is not finite, or text that is no Unicode.</exception>
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
