using System.Text;
using KnowledgeGraph.Sources.Content;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>The first bytes of a file's content, decompressed, and what kind of content they are the beginning of.</summary>
internal sealed class SourceHead
{
    private const int Length = 64 * 1024;

    private static readonly (byte[] Magic, string Name)[] Archives =
    [
        ([.. "PK\x3\x4"u8], "zip"),
        ([.. "BZh"u8], "bzip2"),
        ([0xfd, .. "7zXZ"u8], "xz"),
        ([0x28, 0xb5, 0x2f, 0xfd], "zstd"),
    ];

    private readonly byte[] _bytes;
    private readonly string _text;

    private SourceHead(byte[] bytes)
    {
        _bytes = bytes;
        _text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    /// <summary>Why the content can be no source; null if it may be one.</summary>
    public string? Objection
    {
        get
        {
            foreach (var (magic, name) in Archives)
            {
                if (_bytes.AsSpan().StartsWith(magic))
                {
                    return $"it is compressed with {name}; expected plain text or gzip";
                }
            }

            return _text.Length == 0 ? "it is empty" : _bytes.Contains((byte)0) ? "it is binary" : null;
        }
    }

    /// <summary>Whether it is JSON.</summary>
    public bool IsJson => _text[0] is '{' or '[';

    /// <summary>Whether it is JSON with the member that obographs have.</summary>
    public bool IsObographs => _text[0] == '{' && _text.Contains("\"graphs\"", StringComparison.Ordinal);

    /// <summary>Whether it begins with a clause of an OBO header or with a stanza.</summary>
    public bool IsObo
    {
        get
        {
            var first = Lines().FirstOrDefault(line => line.Length > 0 && line[0] != '!') ?? "";
            return first is "[Term]" or "[Typedef]" or "[Instance]"
                || first.Split(':')[0] is "format-version" or "data-version" or "ontology" or "default-namespace";
        }
    }

    /// <summary>Whether the header of a table has commas and no tabs.</summary>
    public bool HasCommas
    {
        get
        {
            var header = Lines().FirstOrDefault(line => line.Length > 0 && line[0] != '#') ?? "";
            return !header.Contains('\t') && header.Contains(',');
        }
    }

    /// <summary>Reads the head of a file.</summary>
    public static async Task<SourceHead> ReadAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        await using var content = await SourceStream.OpenAsync(reading, cancellationToken);
        var bytes = new byte[Length];
        var count = await content.ReadAtLeastAsync(bytes, Length, throwOnEndOfStream: false, cancellationToken);
        return new SourceHead(bytes[..count]);
    }

    private IEnumerable<string> Lines() => _text.Split('\n').Select(line => line.Trim('\r'));
}
