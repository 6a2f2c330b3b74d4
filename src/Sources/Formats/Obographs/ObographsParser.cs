using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KnowledgeGraph.Sources.Formats.Obographs;

/// <summary>
/// Parses obographs JSON that arrives in blocks: <c>{"graphs": [{"id", "meta", "nodes": […], "edges": […]}]}</c>, members in any order.
/// Only a node, an edge or a graph's meta must fit into one block; the rest of the document is processed token by token.
/// </summary>
internal sealed class ObographsParser(ObographsContent content)
{
    // Nesting depths of the tokens.
    private const int DocumentMember = 1;
    private const int Graph = 2;
    private const int GraphMember = 3;
    private const int Item = 4;

    private JsonReaderState _state;
    private bool _begun;
    private bool _inGraphs;
    private string _member = "";
    private long _index;

    /// <summary>Whether the document is complete.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Parses the complete values of a block.</summary>
    /// <param name="block">Text from where the last call stopped.</param>
    /// <returns>The number of bytes parsed; the rest must be passed again, followed by more.</returns>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public int Take(ReadOnlySpan<byte> block)
    {
        if (!_begun && block.StartsWith("\uFEFF"u8))
        {
            _begun = true;
            return 3 + Take(block[3..]);
        }

        _begun = true;
        // Never the final block: for text that ends early, IsComplete then stays false, which distinguishes it from invalid syntax.
        var reader = new Utf8JsonReader(block, isFinalBlock: false, _state);
        var taken = reader;
        while (reader.Read() && TakeToken(ref reader))
        {
            taken = reader;
        }

        _state = taken.CurrentState;
        return (int)taken.BytesConsumed;
    }

    /// <summary>Parses a token, and the value that begins with it if it is needed; false if the value is incomplete.</summary>
    private bool TakeToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType, reader.CurrentDepth)
        {
            case (JsonTokenType.PropertyName, DocumentMember):
                _inGraphs = reader.ValueTextEquals("graphs"u8);
                return true;
            case (not (JsonTokenType.StartObject or JsonTokenType.StartArray), 0):
                IsComplete = true;
                return true;
            case (JsonTokenType.StartObject, Graph) when _inGraphs:
                content.BeginGraph();
                return true;
            case (JsonTokenType.PropertyName, GraphMember) when _inGraphs:
                _member = reader.GetString() ?? "";
                _index = 0;
                return true;
            case (JsonTokenType.String, GraphMember) when _inGraphs && _member == "id":
                content.TakeId(reader.GetString() ?? "");
                return true;
            case (JsonTokenType.StartObject, GraphMember) when _inGraphs && _member == "meta":
                return TakeValue(ref reader, ObographsJson.Default.ObographsMeta, content.TakeMeta);
            case (JsonTokenType.StartObject, Item) when _inGraphs && content.WantsItems:
                return TakeItem(ref reader);
            default:
                return true;
        }
    }

    private bool TakeItem(ref Utf8JsonReader reader)
    {
        switch (_member)
        {
            case "nodes":
                return TakeValue(ref reader, ObographsJson.Default.ObographsNode, content.TakeNode);
            case "edges":
                return TakeValue(ref reader, ObographsJson.Default.ObographsEdge, content.TakeEdge);
            default:
                content.Skip(_member);
                return true;
        }
    }

    private bool TakeValue<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> type, Action<long, T> take)
        where T : class
    {
        var end = reader;
        if (!end.TrySkip())
        {
            return false;
        }

        var index = _index++;
        try
        {
            if (JsonSerializer.Deserialize(ref reader, type) is { } value)
            {
                take(index, value);
            }
        }
        catch (JsonException e)
        {
            content.Reject(_member, index, $"item of '{_member}' is not as expected at {e.Path}");
        }

        reader = end;
        return true;
    }
}
