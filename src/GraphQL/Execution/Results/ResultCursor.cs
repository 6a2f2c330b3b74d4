using System.Text.Json;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>
/// Walks the tables of a result in the order of its JSON, and can stop between any two values, so that a large result
/// need not be in memory as JSON all at once.
/// </summary>
/// <param name="writer">Where the values go.</param>
internal sealed class ResultCursor(Utf8JsonWriter writer)
{
    private Frame[] _open = new Frame[16];
    private int _depth;

    /// <summary>Begins with an object; nothing else is begun.</summary>
    public void Begin(ObjectBatch batch, int row)
    {
        writer.WriteStartObject();
        Push(new Frame { Batch = batch, Row = row });
    }

    /// <summary>Writes on until the object is at its end or the writer has taken so many bytes in all.</summary>
    /// <returns>Whether there is more to write.</returns>
    public bool WriteUntil(long bytes)
    {
        while (_depth > 0)
        {
            Step();
            if (writer.BytesCommitted + writer.BytesPending >= bytes)
            {
                return _depth > 0;
            }
        }

        return false;
    }

    private void Step()
    {
        ref var frame = ref _open[_depth - 1];
        if (frame.Batch is { } batch)
        {
            if (frame.Next == batch.Columns.Length)
            {
                writer.WriteEndObject();
                _depth--;
                return;
            }

            var column = batch.Columns[frame.Next++];
            writer.WritePropertyName(column.Field.EncodedName);
            WriteEntry(column, depth: 0, frame.Row);
        }
        else if (frame.Next == frame.End)
        {
            writer.WriteEndArray();
            _depth--;
        }
        else
        {
            WriteEntry(frame.Column!, frame.ListDepth, frame.Next++);
        }
    }

    private void WriteEntry(FieldColumn column, int depth, int index)
    {
        if (depth == column.Field.ListDepth)
        {
            WriteItem(column, index);
            return;
        }

        var list = column.GetList(depth, index);
        if (list.IsNull)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        Push(new Frame { Column = column, ListDepth = depth + 1, Next = list.Start, End = list.Start + list.Length });
    }

    private void WriteItem(FieldColumn column, int index)
    {
        switch (column.Items[index])
        {
            case null:
                writer.WriteNullValue();
                break;
            case ObjectBatch batch:
                Begin(batch, column.Rows[index]);
                break;
            case EnumValueDefinition name:
                writer.WriteStringValue(name.EncodedName);
                break;
            case var leaf:
                ((ScalarType)column.Field.NamedType).Write(writer, leaf);
                break;
        }
    }

    private void Push(Frame frame)
    {
        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, 2 * _depth);
        }

        _open[_depth++] = frame;
    }

    /// <summary>An object, of which the columns come next, or a list, of which the entries do.</summary>
    private struct Frame
    {
        public ObjectBatch? Batch;
        public int Row;
        public FieldColumn? Column;
        public int ListDepth;
        public int Next;
        public int End;
    }
}
