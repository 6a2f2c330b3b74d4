namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>A list: a stretch of entries at the next depth of its column.</summary>
/// <param name="Start">The first entry, or where it would be if the list is empty or null.</param>
/// <param name="Length">How many entries; -1 if the list is null.</param>
internal readonly record struct ListSpan(int Start, int Length)
{
    public bool IsNull => Length < 0;

    public static ListSpan Null(int start) => new(start, -1);
}
