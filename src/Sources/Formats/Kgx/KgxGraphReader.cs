using System.Text.Json;
using KnowledgeGraph.Sources.Content;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>Reads KGX JSON, <c>{"nodes": […], "edges": […]}</c>, in blocks.</summary>
/// <remarks>Format: https://github.com/biolink/kgx/blob/master/specification/kgx-format.md</remarks>
public static class KgxGraphReader
{
    private const int BlockSize = 128 * 1024;
    private const int LargestItem = 64 * 1024 * 1024;
    private const string Expected = "KGX JSON, an object with the arrays 'nodes' and 'edges'";

    /// <summary>Reads all nodes and edges. An invalid one is rejected individually, with the line on which it begins.</summary>
    /// <param name="reading">The file, and where progress and rejections go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or is not KGX JSON.</exception>
    public static async Task<KgxGraph> ReadAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        await using var stream = await SourceStream.OpenAsync(reading, cancellationToken);
        var items = new Items(reading);
        var parser = new KgxGraphParser(items.Take);
        var buffer = new byte[BlockSize];
        var kept = 0;
        while (true)
        {
            if (kept == buffer.Length)
            {
                Grow(reading, ref buffer);
            }

            var count = await stream.ReadAsync(buffer.AsMemory(kept), cancellationToken);
            if (count == 0)
            {
                break;
            }

            kept += count;
            var taken = Take(reading, parser, buffer.AsSpan(0, kept));
            buffer.AsSpan(taken, kept - taken).CopyTo(buffer);
            kept -= taken;
        }

        return !parser.IsComplete ? throw SourceErrors.JsonTruncated(reading.Path)
            : !parser.HasItems ? throw SourceErrors.Foreign(reading.Path, Expected)
            : new KgxGraph(items.Nodes, items.Edges);
    }

    private static int Take(SourceReading reading, KgxGraphParser parser, ReadOnlySpan<byte> block)
    {
        try
        {
            return parser.Take(block);
        }
        catch (JsonException e)
        {
            throw SourceErrors.Malformed(reading.Path, parser.Line, $"the JSON is invalid; expected {Expected}", e);
        }
    }

    private static void Grow(SourceReading reading, ref byte[] buffer)
    {
        if (buffer.Length >= LargestItem)
        {
            throw SourceErrors.Malformed(reading.Path, null, $"a node or edge is larger than {LargestItem / (1024 * 1024)} MB; expected {Expected}");
        }

        Array.Resize(ref buffer, buffer.Length * 2);
    }

    /// <summary>What was read so far.</summary>
    private sealed class Items
    {
        private readonly JsonCells _node;
        private readonly JsonCells _edge;
        private readonly Func<KgxNode?> _readNode;
        private readonly Func<KgxEdge?> _readEdge;

        public Items(SourceReading reading)
        {
            (_node, _edge) = (new JsonCells(reading), new JsonCells(reading));
            (_readNode, _readEdge) = (KgxNodeReader.Record(_node), KgxEdgeReader.Record(_edge));
        }

        public List<KgxNode> Nodes { get; } = [];

        public List<KgxEdge> Edges { get; } = [];

        public void Take(bool isNode, ReadOnlySpan<byte> json, long line)
        {
            (isNode ? _node : _edge).Take(json, line);
            if (isNode && _readNode() is { } node)
            {
                Nodes.Add(node);
            }
            else if (!isNode && _readEdge() is { } edge)
            {
                Edges.Add(edge);
            }
        }
    }
}
