using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>A position in a result: an entry of a column at a depth.</summary>
internal readonly record struct ResultPosition(FieldColumn Column, int Depth, int Index)
{
    /// <summary>The path from the root of the response.</summary>
    public FieldPath ToPath()
    {
        var segments = new List<object>();
        for (ResultPosition? position = this; position is { } current; position = current.Parent())
        {
            segments.Add(current.Depth == 0
                ? current.Column.Field.ResponseName
                : current.Index - current.Column.GetList(current.Depth - 1, current.List()).Start);
        }

        segments.Reverse();
        return new FieldPath(segments);
    }

    /// <summary>
    /// Sets the position to null. If null is not allowed there, the nearest enclosing position that allows it becomes null
    /// (specification, section 6.4.4, handling execution errors).
    /// </summary>
    /// <returns>Whether such a position exists; if not, the whole data is null.</returns>
    public bool TrySetNull()
    {
        for (ResultPosition? position = this; position is { } current; position = current.Parent())
        {
            if (!current.Column.Field.NonNull[current.Depth])
            {
                current.Column.SetNull(current.Depth, current.Index);
                return true;
            }
        }

        return false;
    }

    /// <summary>The enclosing list, or the position of the object that has this field; null at the root.</summary>
    private ResultPosition? Parent()
    {
        if (Depth > 0)
        {
            return new(Column, Depth - 1, List());
        }

        return Column.Batch.Origin is { } origin
            ? new(origin, origin.Field.ListDepth, Column.Batch.ItemOf(Index))
            : null;
    }

    private int List() => Column.ListOf(Depth - 1, Index);
}
