using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>Presents the properties of successive JSON objects as cells. A list is equivalent to a cell with items separated by <c>|</c>.</summary>
internal sealed class JsonCells(SourceReading reading) : RowCells(reading)
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IReadOnlyList<string>?> _values = [];
    private readonly List<KeyValuePair<string, string>> _others = [];
    private long _line;

    public override long Line => _line;

    /// <summary>Makes an object the current row.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="line">Line from 1 on which it begins.</param>
    public void Take(ReadOnlySpan<byte> json, long line)
    {
        _line = line;
        _others.Clear();
        for (var i = 0; i < _values.Count; i++)
        {
            _values[i] = null;
        }

        Begin(fault: null);
        try
        {
            var reader = new Utf8JsonReader(json);
            Read(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The reader reports invalid escapes and encodings with the latter exception.
            Fault("the text is not a valid JSON object; expected for example {\"id\": \"MONDO:0008785\", …}");
        }
    }

    public override int Column(string name)
    {
        if (!_columns.TryGetValue(Table.Key(name), out var column))
        {
            column = _names.Count;
            _columns.Add(Table.Key(name), column);
            _names.Add(name);
            _values.Add(null);
        }

        return column;
    }

    public override string? Text(int column) => _values[column] is { Count: > 0 } items ? string.Join('|', items) : null;

    public override IReadOnlyList<string> List(int column, char separator) => _values[column] switch
    {
        null => [],
        [var only] => base.List(column, separator),
        var items => [.. items.Select(item => item.Trim()).Where(item => item.Length > 0)],
    };

    public override Func<IReadOnlyList<KeyValuePair<string, string>>> Others(int[] known) => () => [.. _others];

    protected override string Describe(int column) => $"property '{_names[column]}'";

    private void Read(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var items = ReadItems(ref reader);
            if (items.Exists(item => item.Contains('\0', StringComparison.Ordinal)))
            {
                Fault($"property '{name}' contains a zero character");
            }

            if (_columns.TryGetValue(Table.Key(name), out var column))
            {
                _values[column] = items;
            }
            else if (items.Count > 0)
            {
                _others.Add(new(name, string.Join('|', items)));
            }
        }

        while (reader.Read())
        {
        }
    }

    /// <summary>
    /// A value as a list of items; empty for null and for empty texts. Values that are neither text nor number are kept as JSON.
    /// </summary>
    private static List<string> ReadItems(ref Utf8JsonReader reader)
    {
        var items = new List<string>();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Add(ref reader, items);
            }
        }
        else
        {
            Add(ref reader, items);
        }

        return items;
    }

    private static void Add(ref Utf8JsonReader reader, List<string> items)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String:
                if (reader.GetString() is { Length: > 0 } text)
                {
                    items.Add(text);
                }

                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                items.Add(JsonElement.ParseValue(ref reader).GetRawText());
                break;
            default:
                items.Add(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
                break;
        }
    }
}
