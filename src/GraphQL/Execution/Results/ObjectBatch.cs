using KnowledgeGraph.GraphQL.Execution.Planning;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>
/// All objects of one type that one field gave at one level: a table with a row for each object and a column for each
/// selected field.
/// </summary>
/// <param name="plan">The type of the objects, and what is selected of them.</param>
/// <param name="origin">The column that refers to the objects; null at the root.</param>
internal sealed class ObjectBatch(SelectionPlan plan, FieldColumn? origin)
{
    private readonly List<object> _objects = [];
    private readonly List<int> _items = [];

    public SelectionPlan Plan { get; } = plan;

    public FieldColumn? Origin { get; } = origin;

    /// <summary>What the resolvers of the fields get as their parent, by row.</summary>
    public IReadOnlyList<object> Objects => _objects;

    /// <summary>The columns in the order of the plan's fields; filled when the level is resolved.</summary>
    public FieldColumn[] Columns { get; } = new FieldColumn[plan.Fields.Count];

    /// <summary>Adds a row.</summary>
    /// <param name="value">The object.</param>
    /// <param name="item">Its position among the items of <see cref="Origin"/>.</param>
    /// <returns>The row.</returns>
    public int Add(object value, int item)
    {
        _objects.Add(value);
        _items.Add(item);
        return _objects.Count - 1;
    }

    /// <summary>The position of a row among the items of <see cref="Origin"/>.</summary>
    public int ItemOf(int row) => _items[row];
}
