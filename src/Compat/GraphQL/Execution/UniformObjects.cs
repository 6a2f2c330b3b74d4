using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Completes the most common kind of object field, without nulls or failures, without checking the kind of each value.
/// All other fields are completed by <see cref="ColumnBuilder"/>.
/// </summary>
internal static class UniformObjects
{
    /// <summary>The column; null if the field is of another kind.</summary>
    public static UniformColumn? TryComplete(ResolvedField resolved)
    {
        var field = resolved.Field;
        if (field.NamedType is not ObjectType type || field.ListDepth > 1)
        {
            return null;
        }

        var lists = field.ListDepth == 1 ? new IReadOnlyList<object>[resolved.Values.Length] : null;
        for (var row = 0; row < resolved.Values.Length; row++)
        {
            var value = resolved.Values[row];
            if (value is null or Failure)
            {
                return null;
            }

            if (lists is not null)
            {
                if (value is not IReadOnlyList<object> list)
                {
                    return null;
                }

                lists[row] = list;
            }
        }

        var plan = field.SelectionOf(type);
        if (plan.Problem is not null)
        {
            return null;
        }

        return lists is null
            ? UniformColumn.OfObjects(field, resolved.Batch, resolved.Values!, plan)
            : OfLists(resolved, lists, plan);
    }

    private static UniformColumn? OfLists(ResolvedField resolved, IReadOnlyList<object>[] lists, SelectionPlan plan)
    {
        try
        {
            return UniformColumn.OfLists(resolved.Field, resolved.Batch, lists, plan);
        }
        catch (Exception)
        {
            // Reading the list fails again in the general path, which creates the error at the right position.
            return null;
        }
    }
}
