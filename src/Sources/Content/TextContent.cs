using System.Text;

namespace KnowledgeGraph.Sources.Content;

/// <summary>Converts text to UTF-8 with line feeds and without a byte order mark (Unicode Standard, section 23.8).</summary>
internal static class TextContent
{
    // If this many bytes contain no line feed, carriage returns are treated as line ends.
    private const int Searched = 64 * 1024;

    /// <summary>Examines the first bytes and converts the text if necessary.</summary>
    public static async ValueTask<PeekStream> OpenAsync(PeekStream content, CancellationToken cancellationToken)
    {
        var head = await content.PeekAsync(Searched, cancellationToken);
        switch (head.Span)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                content.Skip(3);
                break;
            case [0xFF, 0xFE, 0, 0, ..]:
                return content; // UTF-32, which is refused as binary.
            case [0xFF, 0xFE, ..]:
                content = Transcoded(content, new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true));
                break;
            case [0xFE, 0xFF, ..]:
                content = Transcoded(content, new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true));
                break;
        }

        // The last byte may be the first half of CR LF.
        head = await content.PeekAsync(Searched, cancellationToken);
        var searched = head.Span[..Math.Max(0, head.Length - 1)];
        return searched.Contains((byte)'\r') && !searched.Contains((byte)'\n')
            ? new PeekStream(new CarriageReturnContent(content))
            : content;
    }

    private static PeekStream Transcoded(PeekStream content, UnicodeEncoding encoding)
    {
        content.Skip(2);
        return new PeekStream(Encoding.CreateTranscodingStream(content, encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));
    }
}
