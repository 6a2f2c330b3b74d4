using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Completes the usual field of objects, of which nothing is null and nothing failed, without looking at each value for
/// what it may be. Any other is left to <see cref="ColumnBuilder"/>.
/// </summary>
internal static class UniformObjects
{
    /// <summary>The column; null if the field is not of this kind.</summary>
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
            // A list that fails when it is read fails again where the failure has its place in the response.
            return null;
        }
    }
}
