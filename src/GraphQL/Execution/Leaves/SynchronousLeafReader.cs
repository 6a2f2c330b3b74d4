using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution.Leaves;

/// <summary>Reads leaves whose resolver is synchronous. If one is not as it should be, the resolver is called again for all.</summary>
/// <typeparam name="T">What a leaf is, null included.</typeparam>
/// <param name="read">Reads a leaf of parent and bound parameters.</param>
/// <param name="form">How leaves are written.</param>
internal sealed class SynchronousLeafReader<T>(Func<object, object?[], T?> read, LeafForm<T> form) : LeafReader
{
    public override FieldColumn? TryRead(PlannedField field, ObjectBatch batch, object?[] bound, out object?[]? values)
    {
        values = null;
        var objects = batch.Objects;
        var leaves = new T?[objects.Length];
        try
        {
            for (var row = 0; row < leaves.Length; row++)
            {
                var leaf = read(objects[row], bound);
                if (!form.Accepts(leaf, field.NonNull[0]))
                {
                    return null;
                }

                leaves[row] = leaf;
            }
        }
        catch (Exception)
        {
            // It fails again where each failure has its place in the response.
            return null;
        }

        return new LeafColumn<T>(field, batch, leaves, form.Write);
    }
}
