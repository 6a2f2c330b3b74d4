using System.Text.Json;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>Receives an item of KGX JSON.</summary>
/// <param name="isNode">Whether it is a node; otherwise it is an edge.</param>
/// <param name="json">Its text.</param>
/// <param name="line">Line from 1 on which it begins.</param>
internal delegate void KgxItemTaker(bool isNode, ReadOnlySpan<byte> json, long line);

/// <summary>Parses KGX JSON that arrives in blocks. Only a single node or edge must fit into a block.</summary>
internal sealed class KgxGraphParser(KgxItemTaker take)
{
    // Nesting depths of the tokens.
    private const int Member = 1;
    private const int Item = 2;

    private JsonReaderState _state;
    private bool _inNodes;
    private bool _inEdges;

    /// <summary>Whether the document is complete.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether the document has an array of nodes or of edges.</summary>
    public bool HasItems { get; private set; }

    /// <summary>The current line, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Parses the complete items of a block.</summary>
    /// <param name="block">Text from where the last call stopped.</param>
    /// <returns>The number of bytes parsed; the rest must be passed again, followed by more.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public int Take(ReadOnlySpan<byte> block)
    {
        // Never the final block: for text that ends early, IsComplete then stays false, which distinguishes it from invalid syntax.
        var reader = new Utf8JsonReader(block, isFinalBlock: false, _state);
        var taken = reader;
        var counted = 0;
        while (reader.Read() && TakeToken(ref reader, block, ref counted))
        {
            taken = reader;
        }

        CountLines(block, ref counted, (int)taken.BytesConsumed);
        _state = taken.CurrentState;
        return (int)taken.BytesConsumed;
    }

    /// <summary>Parses a token, and the item that begins with it; false if the item is incomplete.</summary>
    private bool TakeToken(ref Utf8JsonReader reader, ReadOnlySpan<byte> block, ref int counted)
    {
        switch (reader.TokenType, reader.CurrentDepth)
        {
            case (not (JsonTokenType.StartObject or JsonTokenType.StartArray), 0):
                IsComplete = true;
                return true;
            case (JsonTokenType.PropertyName, Member):
                (_inNodes, _inEdges) = (reader.ValueTextEquals("nodes"u8), reader.ValueTextEquals("edges"u8));
                return true;
            case (JsonTokenType.StartArray, Member):
                HasItems |= _inNodes || _inEdges;
                return true;
            case (not (JsonTokenType.EndArray or JsonTokenType.EndObject), Item) when _inNodes || _inEdges:
                return TakeItem(ref reader, block, ref counted);
            default:
                return true;
        }
    }

    private bool TakeItem(ref Utf8JsonReader reader, ReadOnlySpan<byte> block, ref int counted)
    {
        var begin = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return false;
        }

        CountLines(block, ref counted, begin);
        take(_inNodes, block[begin..(int)reader.BytesConsumed], Line);
        return true;
    }

    private void CountLines(ReadOnlySpan<byte> block, ref int counted, int end)
    {
        Line += block[counted..end].Count((byte)'\n');
        counted = end;
    }
}
