using System.Text.Json;
using KnowledgeGraph.Sources.Content;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Formats.Obographs;

/// <summary>Reads obographs JSON of any ontology, in blocks.</summary>
/// <remarks>Format: https://github.com/geneontology/obographs</remarks>
public static class ObographsReader
{
    private const int BlockSize = 128 * 1024;
    private const int LargestItem = 256 * 1024 * 1024;
    private const string Expected = "obographs JSON with an array 'graphs' that contains a graph";

    /// <summary>Reads a whole ontology. An invalid node or edge is rejected individually.</summary>
    /// <param name="reading">The file, and where progress and rejections go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or is not obographs JSON.</exception>
    public static async Task<Ontology> ReadAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        var content = new ObographsContent(reading, wantsItems: true);
        await WalkAsync(reading, content, cancellationToken);
        return new Ontology(content.BuildHeader(), content.BuildTerms());
    }

    /// <summary>Reads only as far as the header, which may come after the edges.</summary>
    internal static async Task<OntologyHeader> ReadHeaderAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        var content = new ObographsContent(reading, wantsItems: false);
        await WalkAsync(reading, content, cancellationToken);
        return content.BuildHeader();
    }

    private static async Task WalkAsync(SourceReading reading, ObographsContent content, CancellationToken cancellationToken)
    {
        await using var stream = await SourceStream.OpenAsync(reading, cancellationToken);
        var parser = new ObographsParser(content);
        var buffer = new byte[BlockSize];
        var kept = 0;
        while (content.WantsItems || !content.HasHeader)
        {
            if (kept == buffer.Length)
            {
                Grow(reading, ref buffer);
            }

            var count = await stream.ReadAsync(buffer.AsMemory(kept), cancellationToken);
            if (count == 0)
            {
                RequireWhole(reading, parser, content);
                return;
            }

            kept += count;
            var taken = Take(reading, parser, buffer.AsSpan(0, kept));
            buffer.AsSpan(taken, kept - taken).CopyTo(buffer);
            kept -= taken;
        }
    }

    private static void Grow(SourceReading reading, ref byte[] buffer)
    {
        if (buffer.Length >= LargestItem)
        {
            throw SourceErrors.Malformed(reading.Path, null, $"a node, edge or text is larger than {LargestItem / (1024 * 1024)} MB; expected {Expected}");
        }

        Array.Resize(ref buffer, buffer.Length * 2);
    }

    private static int Take(SourceReading reading, ObographsParser parser, ReadOnlySpan<byte> block)
    {
        try
        {
            return parser.Take(block);
        }
        catch (JsonException e)
        {
            throw SourceErrors.Malformed(reading.Path, e.LineNumber + 1, $"the JSON is invalid; expected {Expected}", e);
        }
        catch (InvalidOperationException e)
        {
            // Text with invalid escapes or encoding, which the reader does not report as a JsonException.
            throw SourceErrors.Malformed(reading.Path, null, $"a text of the JSON is not valid Unicode; expected {Expected}", e);
        }
    }

    private static void RequireWhole(SourceReading reading, ObographsParser parser, ObographsContent content)
    {
        if (!parser.IsComplete)
        {
            throw SourceErrors.JsonTruncated(reading.Path);
        }

        if (!content.HasGraph)
        {
            throw SourceErrors.Foreign(reading.Path, Expected);
        }
    }
}
