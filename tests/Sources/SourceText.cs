using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Sources.Tests;

/// <summary>A source file with literal content, in a folder of its own that goes when the test ends; it records rejections.</summary>
internal sealed class SourceText : ISourceLog, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-source-");

    public SourceText(string content)
        : this(Encoding.UTF8.GetBytes(content))
    {
    }

    public SourceText(byte[] content)
    {
        Path = System.IO.Path.Combine(_folder.FullName, "source");
        File.WriteAllBytes(Path, content);
        Reading = new SourceReading(Path, this);
    }

    public string Path { get; }

    public SourceReading Reading { get; }

    public List<(long Line, string Reason)> Rejections { get; } = [];

    public static byte[] Gzip(string content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return compressed.ToArray();
    }

    public void Reject(SourceRejection rejection)
    {
        Assert.Equal(Path, rejection.File);
        Rejections.Add((rejection.Line, rejection.Reason));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
