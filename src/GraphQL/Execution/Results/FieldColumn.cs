using KnowledgeGraph.GraphQL.Execution.Planning;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>
/// The completed values of one field for all rows of a batch. At depth 0 there is one entry a row; if the field is a
/// list, an entry is a span of entries at the next depth. The entries at the last depth are the items.
/// </summary>
internal sealed class FieldColumn
{
    private readonly List<ListSpan>[] _lists;

    public FieldColumn(PlannedField field, ObjectBatch batch)
    {
        Field = field;
        Batch = batch;
        _lists = new List<ListSpan>[field.ListDepth];
        for (var depth = 0; depth < _lists.Length; depth++)
        {
            _lists[depth] = [];
        }
    }

    public PlannedField Field { get; }

    public ObjectBatch Batch { get; }

    /// <summary>The items: each null, a leaf value, or a reference to an object (then <see cref="Rows"/> has its row).</summary>
    public List<object?> Items { get; } = [];

    /// <summary>For an item that is an object (its <see cref="Items"/> entry is the batch), the row in that batch.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>How many entries there are at a depth.</summary>
    public int Count(int depth) => depth < _lists.Length ? _lists[depth].Count : Items.Count;

    public ListSpan GetList(int depth, int index) => _lists[depth][index];

    public void AddList(int depth, ListSpan span) => _lists[depth].Add(span);

    public void SetList(int depth, int index, ListSpan span) => _lists[depth][index] = span;

    public void AddNull(int depth)
    {
        if (depth < _lists.Length)
        {
            AddList(depth, ListSpan.Null(Count(depth + 1)));
        }
        else
        {
            AddLeaf(value: null);
        }
    }

    public void AddLeaf(object? value) => Items.Add(value);

    public void AddObject(ObjectBatch batch, int row)
    {
        Items.Add(batch);
        Rows.EnsureCapacity(Items.Count);
        while (Rows.Count < Items.Count - 1)
        {
            Rows.Add(0);
        }

        Rows.Add(row);
    }

    public void SetNull(int depth, int index)
    {
        if (depth < _lists.Length)
        {
            _lists[depth][index] = ListSpan.Null(_lists[depth][index].Start);
        }
        else
        {
            Items[index] = null;
        }
    }

    /// <summary>The list at a depth that has an entry of the next depth.</summary>
    public int ListOf(int depth, int entry)
    {
        // Spans start in ascending order; of those that start at one place only the last can hold anything.
        var lists = _lists[depth];
        int low = 0, high = lists.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lists[middle].Start <= entry ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
