using System.IO.Compression;

namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>Lines of the published files that the seed was taken from; a test without them is skipped.</summary>
internal static class PublicSource
{
    public static IEnumerable<string> Lines(string name)
    {
        var path = Path.Combine(Folder, name + ".gz");
        Assert.SkipUnless(
            File.Exists(path),
            $"{path} is absent: put the release named in seed/PROVENANCE.md there, or set KG_TEST_DATA to a folder that has it.");
        return Decompressed(path);
    }

    private static string Folder =>
        Environment.GetEnvironmentVariable("KG_TEST_DATA")
        ?? Path.GetFullPath(Path.Combine(SeedFiles.Root, "..", "shared", "data"));

    private static IEnumerable<string> Decompressed(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
