using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>Counts the rows, stanzas or nodes of source files by the plainest means, without any code of the product.</summary>
internal static class RowCounter
{
    /// <summary>Rows of a file by the name under which it is listed; a tar archive holds several files.</summary>
    public static IEnumerable<(string Name, long Rows)> Count(string path)
    {
        var bytes = Unzipped(path);
        if (path.Contains(".tar", StringComparison.Ordinal))
        {
            using var archive = new TarReader(new MemoryStream(bytes));
            while (archive.GetNextEntry() is { } entry)
            {
                if (entry.DataStream is { } data)
                {
                    using var content = new MemoryStream();
                    data.CopyTo(content);
                    yield return ($"{Path.GetFileName(path)}!{entry.Name}", Rows(content.ToArray()));
                }
            }
        }
        else
        {
            yield return (Path.GetFileName(path), Rows(bytes));
        }
    }

    private static long Rows(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        if (text.TrimStart().StartsWith('{') && text.Contains("\"graphs\"", StringComparison.Ordinal))
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.GetProperty("graphs").EnumerateArray().Sum(graph => graph.GetProperty("nodes").GetArrayLength());
        }

        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
        if (lines.Exists(line => line.StartsWith("[Term]", StringComparison.Ordinal)))
        {
            return lines.Count(line => line.StartsWith('['));
        }

        // The older header of phenotype.hpoa begins with # as comments do.
        var comments = lines.TakeWhile(line => line.StartsWith('#') && !line.StartsWith("#DatabaseID", StringComparison.Ordinal)).Count();
        return lines.Count - comments - 1;
    }

    /// <summary>The bytes of a file, decompressed; what follows the compressed data is left out.</summary>
    private static byte[] Unzipped(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes is not [0x1f, 0x8b, ..])
        {
            return bytes;
        }

        using var content = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        try
        {
            gzip.CopyTo(content);
        }
        catch (InvalidDataException)
        {
            // Trailing bytes are no gzip member; what came before them is whole.
        }

        return content.ToArray();
    }
}
