using KnowledgeGraph.GraphQL.Execution.Planning;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>
/// All objects of one type that a field returned at one level: a table with a row for each object and a column for each selected
/// field.
/// </summary>
internal sealed class ObjectBatch
{
    private object[] _objects;

    // The position of each row among the items of Origin; null if every item is a row.
    private readonly List<int>? _items;

    /// <summary>Creates a batch without rows.</summary>
    /// <param name="plan">The type of the objects, and the selection.</param>
    /// <param name="origin">The column that refers to the objects; null at the root.</param>
    public ObjectBatch(SelectionPlan plan, FieldColumn? origin)
    {
        Plan = plan;
        Origin = origin;
        Columns = new FieldColumn[plan.Fields.Count];
        _objects = [];
        _items = [];
    }

    /// <summary>Creates a batch whose rows are the items of a column.</summary>
    /// <param name="plan">The type of the objects, and the selection.</param>
    /// <param name="origin">The column.</param>
    /// <param name="objects">The objects; the array is not copied.</param>
    public ObjectBatch(SelectionPlan plan, FieldColumn origin, object[] objects)
    {
        Plan = plan;
        Origin = origin;
        Columns = new FieldColumn[plan.Fields.Count];
        _objects = objects;
        Count = objects.Length;
    }

    public SelectionPlan Plan { get; }

    public FieldColumn? Origin { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The parent objects for the resolvers of the fields, by row.</summary>
    public ReadOnlySpan<object> Objects => _objects.AsSpan(0, Count);

    /// <summary>The columns in the order of the plan's fields; filled when the level is resolved.</summary>
    public FieldColumn[] Columns { get; }

    /// <summary>Adds a row.</summary>
    /// <param name="value">The object.</param>
    /// <param name="item">Its position among the items of <see cref="Origin"/>.</param>
    /// <returns>The row.</returns>
    public int Add(object value, int item)
    {
        if (Count == _objects.Length)
        {
            Array.Resize(ref _objects, Math.Max(4, 2 * Count));
        }

        _objects[Count] = value;
        _items!.Add(item);
        return Count++;
    }

    /// <summary>The position of a row among the items of <see cref="Origin"/>.</summary>
    public int ItemOf(int row) => _items is null ? row : _items[row];
}
