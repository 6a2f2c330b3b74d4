using KnowledgeGraph.GraphQL.Execution.Planning;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>
/// The completed values of a field for all rows of a batch. At depth 0, there is one entry per row. If the field is a list, an entry is
/// a span of entries at the next depth. The entries at the last depth are the items.
/// </summary>
internal abstract class FieldColumn
{
    private readonly List<ListSpan>[] _lists;

    private protected FieldColumn(PlannedField field, ObjectBatch batch)
    {
        Field = field;
        Batch = batch;
        _lists = field.ListDepth == 0 ? [] : new List<ListSpan>[field.ListDepth];
        for (var depth = 0; depth < _lists.Length; depth++)
        {
            _lists[depth] = depth == 0 ? new(batch.Count) : [];
        }
    }

    public PlannedField Field { get; }

    public ObjectBatch Batch { get; }

    /// <summary>The number of items.</summary>
    public abstract int ItemCount { get; }

    /// <summary>The number of entries at a depth.</summary>
    public int Count(int depth) => depth < _lists.Length ? _lists[depth].Count : ItemCount;

    public ListSpan GetList(int depth, int index) => _lists[depth][index];

    public void AddList(int depth, ListSpan span) => _lists[depth].Add(span);

    public void SetList(int depth, int index, ListSpan span) => _lists[depth][index] = span;

    public void SetNull(int depth, int index)
    {
        if (depth < _lists.Length)
        {
            _lists[depth][index] = ListSpan.Null(_lists[depth][index].Start);
        }
        else
        {
            SetItemNull(index);
        }
    }

    /// <summary>The list at a depth that contains an entry of the next depth.</summary>
    public int ListOf(int depth, int entry)
    {
        // Spans start in ascending order; of several with the same start, only the last can be non-empty.
        var lists = _lists[depth];
        int low = 0, high = lists.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lists[middle].Start <= entry ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The batch and row of an item that is an object; null if the item is null or a leaf.</summary>
    public abstract ObjectBatch? ObjectAt(int index, out int row);

    /// <summary>Writes an item that is null or a leaf.</summary>
    public abstract void WriteLeaf(JsonOutput output, int index);

    private protected abstract void SetItemNull(int index);
}
