namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>A list: a range of entries at the next depth of its column.</summary>
/// <param name="Start">The first entry, or its position if the list is empty or null.</param>
/// <param name="Length">The number of entries; -1 if the list is null.</param>
internal readonly record struct ListSpan(int Start, int Length)
{
    public bool IsNull => Length < 0;

    public static ListSpan Null(int start) => new(start, -1);
}
