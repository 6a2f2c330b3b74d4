namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Content that is not text: archives and other binary formats; for each, what to do instead.</summary>
internal static class PackedContent
{
    private static readonly (byte[] Magic, string Name, string Command)[] Packers =
    [
        ([.. "PK\x3\x4"u8], "zip", "unzip"),
        ([.. "BZh"u8], "bzip2", "bunzip2"),
        ([0xfd, .. "7zXZ"u8], "xz", "unxz"),
        ([0x28, 0xb5, 0x2f, 0xfd], "zstd", "unzstd"),
        ([0x04, 0x22, 0x4d, 0x18], "lz4", "unlz4"),
        ([0x1f, 0x9d], "compress", "uncompress"),
        ([(byte)'7', (byte)'z', 0xbc, 0xaf, 0x27, 0x1c], "7z", "7z x"),
        ([.. "Rar!"u8], "rar", "unrar x"),
    ];

    private static readonly (byte[] Magic, string Problem)[] Others =
    [
        ([0xd0, 0xcf, 0x11, 0xe0], "it is a document of Microsoft Office; save the sheet as tab-separated text"),
        ([.. "SQLite format 3"u8], "it is an SQLite database; export its tables as tab-separated text"),
        ([.. "PAR1"u8], "it is a Parquet file; convert it to tab-separated text"),
        ([.. "%PDF"u8], "it is a PDF; only data files can be read"),
        ([0xff, 0xfe, 0, 0], "it is UTF-32; save it as UTF-8"),
        ([0, 0, 0xfe, 0xff], "it is UTF-32; save it as UTF-8"),
    ];

    /// <summary>Why the content cannot be a source, and what to do instead; null if it may be text.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="name">Its name, for the advice.</param>
    public static string? Objection(ReadOnlySpan<byte> head, string name)
    {
        foreach (var (magic, packer, command) in Packers)
        {
            if (head.StartsWith(magic))
            {
                return packer == "zip" && head.IndexOf("[Content_Types].xml"u8) >= 0
                    ? "it is a spreadsheet or document; save the sheet as tab-separated text"
                    : $"it is packed with {packer}; unpack it first ({command} {name})";
            }
        }

        foreach (var (magic, problem) in Others)
        {
            if (head.StartsWith(magic))
            {
                return problem;
            }
        }

        return LooksLikeUtf16(head) ? "it looks like UTF-16 without a byte order mark; save it as UTF-8"
            : head.Contains((byte)0) ? "it is binary (it contains zero bytes)"
            : null;
    }

    /// <summary>Whether every second byte is zero, as in English text in UTF-16.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        var length = Math.Min(head.Length, 256) & ~1;
        for (var i = 0; i < length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        return length >= 8 && (even, odd) is (0, _) or (_, 0) && even + odd == length / 2;
    }
}
