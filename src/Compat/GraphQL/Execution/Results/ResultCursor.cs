namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>
/// Traverses the tables of a result in the order of its JSON. It can stop between any two entries, so that the JSON of a large result
/// need not be in memory completely.
/// </summary>
/// <param name="output">The output for values.</param>
internal sealed class ResultCursor(JsonOutput output)
{
    private Frame[] _open = new Frame[16];
    private int _depth;

    /// <summary>Starts with an object; nothing else may be in progress.</summary>
    public void Begin(ObjectBatch batch, int row)
    {
        output.WriteRaw((byte)'{');
        Push(new Frame { Batch = batch, Row = row });
    }

    /// <summary>Writes until the object is complete or the output contains the given number of bytes.</summary>
    /// <returns>Whether there is more to write.</returns>
    public bool WriteUntil(int bytes)
    {
        while (_depth > 0 && output.Length < bytes)
        {
            ref var frame = ref _open[_depth - 1];
            if (frame.Batch is { } batch)
            {
                WriteFields(ref frame, batch);
            }
            else
            {
                WriteNext(ref frame);
            }
        }

        return _depth > 0;
    }

    /// <summary>Writes the fields of an object up to the first list or object that it opens.</summary>
    private void WriteFields(ref Frame frame, ObjectBatch batch)
    {
        var columns = batch.Columns;
        while (frame.Next < columns.Length)
        {
            var column = columns[frame.Next];
            output.WriteRaw(frame.Next == 0 ? column.Field.JsonName : column.Field.JsonNameAfterComma);
            frame.Next++;
            if (WriteEntry(column, depth: 0, frame.Row))
            {
                return;
            }
        }

        output.WriteRaw((byte)'}');
        _depth--;
    }

    private void WriteNext(ref Frame frame)
    {
        if (frame.Next == frame.End)
        {
            output.WriteRaw((byte)']');
            _depth--;
            return;
        }

        if (frame.Next > frame.Start)
        {
            output.WriteRaw((byte)',');
        }

        WriteEntry(frame.Column!, frame.ListDepth, frame.Next++);
    }

    /// <returns>Whether the entry is a list or object whose content is still to be written.</returns>
    private bool WriteEntry(FieldColumn column, int depth, int index)
    {
        if (depth < column.Field.ListDepth)
        {
            return WriteList(column, depth, column.GetList(depth, index));
        }

        if (column.ObjectAt(index, out var row) is { } batch)
        {
            Begin(batch, row);
            return true;
        }

        column.WriteLeaf(output, index);
        return false;
    }

    private bool WriteList(FieldColumn column, int depth, ListSpan list)
    {
        if (list.IsNull)
        {
            output.WriteNull();
            return false;
        }

        output.WriteRaw((byte)'[');
        Push(new Frame { Column = column, ListDepth = depth + 1, Start = list.Start, Next = list.Start, End = list.Start + list.Length });
        return true;
    }

    private void Push(Frame frame)
    {
        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, 2 * _depth);
        }

        _open[_depth++] = frame;
    }

    /// <summary>An object or list in progress, with its next column or entry.</summary>
    private struct Frame
    {
        public ObjectBatch? Batch;
        public int Row;
        public FieldColumn? Column;
        public int ListDepth;
        public int Start;
        public int Next;
        public int End;
    }
}
