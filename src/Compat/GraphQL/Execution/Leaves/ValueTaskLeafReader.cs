using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution.Leaves;

/// <summary>Reads leaves of a resolver that may be asynchronous but usually completes at once. It is called once per row.</summary>
/// <typeparam name="T">The type of a leaf, including null.</typeparam>
/// <param name="read">Starts to read a leaf from the parent and the bound parameters.</param>
/// <param name="form">Checks and writes leaves.</param>
internal sealed class ValueTaskLeafReader<T>(Func<object, object?[], ValueTask<T?>> read, LeafForm<T> form) : LeafReader
{
    public override FieldColumn? TryRead(PlannedField field, ObjectBatch batch, object?[] bound, out object?[]? values)
    {
        values = null;
        var objects = batch.Objects;
        var leaves = new T?[objects.Length];
        for (var row = 0; row < leaves.Length; row++)
        {
            object? value;
            try
            {
                var task = read(objects[row], bound);
                if (task.IsCompletedSuccessfully)
                {
                    var leaf = task.GetAwaiter().GetResult();
                    leaves[row] = leaf;
                    if (values is null && form.Accepts(leaf, field.NonNull[0]))
                    {
                        continue;
                    }

                    value = leaf;
                }
                else
                {
                    value = task.AsTask();
                }
            }
            catch (Exception e)
            {
                value = new Failure(e);
            }

            values ??= [.. leaves];
            values[row] = value;
        }

        return values is null ? new LeafColumn<T>(field, batch, leaves, form.Write) : null;
    }
}
