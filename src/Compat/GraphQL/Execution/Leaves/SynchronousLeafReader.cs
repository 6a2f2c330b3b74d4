using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution.Leaves;

/// <summary>Reads leaves of a synchronous resolver. If one is not valid, the resolver is called again for all rows.</summary>
/// <typeparam name="T">The type of a leaf, including null.</typeparam>
/// <param name="read">Reads a leaf from the parent and the bound parameters.</param>
/// <param name="form">Checks and writes leaves.</param>
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
            // The call fails again in the general path, which creates the errors at the right positions.
            return null;
        }

        return new LeafColumn<T>(field, batch, leaves, form.Write);
    }
}
