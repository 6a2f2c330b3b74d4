using KnowledgeGraph.GraphQL.Execution.Planning;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>A column whose items are all objects of one type, the most common case: they are the rows of one batch.</summary>
internal sealed class UniformColumn : FieldColumn
{
    private HashSet<int>? _nulls;

    private UniformColumn(PlannedField field, ObjectBatch batch, object[] objects, SelectionPlan plan)
        : base(field, batch) => Objects = new ObjectBatch(plan, this, objects);

    public ObjectBatch Objects { get; }

    public override int ItemCount => Objects.Count;

    /// <summary>Creates the column of a field that is an object.</summary>
    /// <param name="field">The field.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="objects">The object of each row.</param>
    /// <param name="plan">The selection of the objects.</param>
    public static UniformColumn OfObjects(PlannedField field, ObjectBatch batch, object[] objects, SelectionPlan plan) =>
        new(field, batch, objects, plan);

    /// <summary>Creates the column of a field that is a list of objects.</summary>
    /// <param name="field">The field.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="lists">The list of each row.</param>
    /// <param name="plan">The selection of the objects.</param>
    /// <returns>The column; null if a list contains null.</returns>
    public static UniformColumn? OfLists(PlannedField field, ObjectBatch batch, IReadOnlyList<object>[] lists, SelectionPlan plan)
    {
        var objects = new object[lists.Sum(list => list.Count)];
        var column = new UniformColumn(field, batch, objects, plan);
        var start = 0;
        foreach (var list in lists)
        {
            column.AddList(0, new(start, list.Count));
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is not { } item)
                {
                    return null;
                }

                objects[start++] = item;
            }
        }

        return column;
    }

    public override ObjectBatch? ObjectAt(int index, out int row)
    {
        row = index;
        return _nulls?.Contains(index) == true ? null : Objects;
    }

    public override void WriteLeaf(JsonOutput output, int index) => output.WriteNull();

    private protected override void SetItemNull(int index) => (_nulls ??= []).Add(index);
}
