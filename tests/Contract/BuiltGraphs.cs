using KnowledgeGraph.Sources;

namespace KnowledgeGraph.Contract.Tests;

/// <summary>Releases built of the seed and of the real sources, once for all tests of a run.</summary>
public static class BuiltGraphs
{
    private static readonly Lazy<Task<GraphContent>> Seed = new(() => BuildAsync([]));
    private static readonly Lazy<Task<GraphContent>> Real = new(() => BuildAsync([DataFolder()]));

    /// <summary>The seed alone.</summary>
    public static Task<GraphContent> SeedAsync() => Seed.Value.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>The real sources and the seed; skips the test where they are absent.</summary>
    public static Task<GraphContent> RealAsync()
    {
        Assert.SkipUnless(
            Directory.Exists(DataFolder()), "Real data is absent: put the releases of the README into a folder and set KG_TEST_DATA to it.");
        return Real.Value.WaitAsync(TestContext.Current.CancellationToken);
    }

    private static Task<GraphContent> BuildAsync(string[] paths) =>
        new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest(paths, Path.Combine(Root(), "seed")), null, CancellationToken.None);

    private static string DataFolder() =>
        Environment.GetEnvironmentVariable("KG_TEST_DATA") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Directory.GetParent(Root())!.FullName, "shared", "data");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"no KnowledgeGraph.sln above {AppContext.BaseDirectory}");
        }

        return folder.FullName;
    }
}
