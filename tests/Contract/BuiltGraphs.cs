using KnowledgeGraph.Sources;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Contract.Tests;

/// <summary>The releases of the starter graph and of the real sources, built once for all tests of a run.</summary>
public static class BuiltGraphs
{
    private static readonly Lazy<Task<GraphContent>> Seed = new(() => BuildAsync([]));
    private static readonly Lazy<Task<GraphContent>> Real = new(RealReleaseAsync);

    /// <summary>The starter graph alone.</summary>
    public static Task<GraphContent> SeedAsync() => Seed.Value.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>
    /// The real sources and the starter graph; skips the test if the sources do not exist. If the environment variable <c>KG_TEST_RELEASE</c>
    /// names a data folder into which this program imported them, the release is read from there.
    /// </summary>
    public static Task<GraphContent> RealAsync()
    {
        RealData.Require();
        return Real.Value.WaitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<GraphContent> RealReleaseAsync()
    {
        if (Environment.GetEnvironmentVariable("KG_TEST_RELEASE") is not { Length: > 0 } folder)
        {
            return await BuildAsync([RealData.Folder]);
        }

        await using var releases = new EmbeddedKnowledgeGraphs(folder);
        using var lease = await releases.LeaseCurrentAsync(CancellationToken.None);
        return await lease.Graph.ReadAllAsync(CancellationToken.None);
    }

    private static Task<GraphContent> BuildAsync(string[] paths) =>
        new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest(paths, Path.Combine(Repository.Root, "seed")), null, CancellationToken.None);
}
