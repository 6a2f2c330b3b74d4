using KnowledgeGraph.GraphQL.Execution.Planning;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>A column of unboxed leaves, one per row.</summary>
/// <typeparam name="T">The type of a leaf: a class or a nullable value type, so that it includes null.</typeparam>
/// <param name="field">The field.</param>
/// <param name="batch">The rows.</param>
/// <param name="leaves">The leaf of each row.</param>
/// <param name="write">Writes a leaf that is not null.</param>
internal sealed class LeafColumn<T>(PlannedField field, ObjectBatch batch, T?[] leaves, Action<JsonOutput, T> write)
    : FieldColumn(field, batch)
{
    public override int ItemCount => leaves.Length;

    public override ObjectBatch? ObjectAt(int index, out int row)
    {
        row = 0;
        return null;
    }

    public override void WriteLeaf(JsonOutput output, int index)
    {
        if (leaves[index] is { } leaf)
        {
            write(output, leaf);
        }
        else
        {
            output.WriteNull();
        }
    }

    private protected override void SetItemNull(int index) => leaves[index] = default;
}
