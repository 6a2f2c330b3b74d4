using System.IO.Compression;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The real releases that CONTRIBUTING.md speaks of: in the folder KG_TEST_DATA, else in <c>../shared/data</c> beside the repository.</summary>
internal static class RealData
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("KG_TEST_DATA") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Repository.Root, "..", "shared", "data");

    /// <summary>Skips the test where there is no data.</summary>
    public static void Require() =>
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "phenotype.hpoa.gz")), $"There is no real data in {Folder}: put the sources named in CONTRIBUTING.md into a folder and set KG_TEST_DATA to it.");

    /// <summary>The rows of a gzip-compressed table, split at tabs.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Folder, name)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
