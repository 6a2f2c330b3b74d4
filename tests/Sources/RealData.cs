using System.IO.Compression;

namespace KnowledgeGraph.Sources.Tests;

/// <summary>The real releases described in the README: in the folder KG_TEST_DATA, else in <c>../shared/data</c> beside the repository.</summary>
internal static class RealData
{
    /// <summary>Path of a file; skips the test when it is absent.</summary>
    public static string Path(string name)
    {
        var path = System.IO.Path.Combine(Folder(), name);
        Assert.SkipUnless(File.Exists(path), $"Real data is absent: put {name} into a folder and set KG_TEST_DATA to it.");
        return path;
    }

    /// <summary>Lines of a gzip file, read by the framework alone.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path(name)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Path of a small input that was once answered wrongly, in the folder <c>cases</c> beside the real data; skips the test when it is absent.</summary>
    public static string Case(string name)
    {
        var path = System.IO.Path.Combine(Folder(), "..", "cases", name);
        Assert.SkipUnless(System.IO.Path.Exists(path), $"The case is absent: put {name} into a folder 'cases' beside the folder that KG_TEST_DATA names.");
        return path;
    }

    /// <summary>The files of the folder.</summary>
    public static IReadOnlyList<string> Files() => Directory.GetFiles(Folder());

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("KG_TEST_DATA") is { Length: > 0 } folder)
        {
            return folder;
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "KnowledgeGraph.sln")))
        {
            root = root.Parent;
        }

        return System.IO.Path.Combine(root?.Parent?.FullName ?? "", "shared", "data");
    }
}
