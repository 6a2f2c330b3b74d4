using System.IO.Compression;
using Xunit;

namespace KnowledgeGraph.Kit.Tests;

/// <summary>The real sources that CONTRIBUTING.md lists: in the folder KG_TEST_DATA, by default <c>../shared/data</c> beside the repository.</summary>
public static class RealData
{
    /// <summary>The folder.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("KG_TEST_DATA") is { Length: > 0 } folder
        ? folder
        : System.IO.Path.Combine(Repository.Root, "..", "shared", "data");

    /// <summary>The files of the folder.</summary>
    public static IReadOnlyList<string> Files() => Directory.GetFiles(Folder);

    /// <summary>Skips the test if there is no data.</summary>
    public static void Require() => Path("phenotype.hpoa.gz");

    /// <summary>The path of a file; skips the test if it does not exist.</summary>
    public static string Path(string name)
    {
        var path = System.IO.Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"There is no {name} in {Folder}: put the sources that CONTRIBUTING.md lists into a folder and set KG_TEST_DATA to it.");
        return path;
    }

    /// <summary>The lines of a gzip file, read by the framework alone.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path(name)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The rows of a gzip-compressed table, split at tabs.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    /// <summary>The path of a small input that was once answered wrongly, in the folder <c>cases</c> beside the real data; skips the test if it does not exist.</summary>
    public static string Case(string name)
    {
        var path = System.IO.Path.Combine(Folder, "..", "cases", name);
        Assert.SkipUnless(System.IO.Path.Exists(path), $"The case does not exist: put {name} into a folder 'cases' beside the folder that KG_TEST_DATA names.");
        return path;
    }
}
