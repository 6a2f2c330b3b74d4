namespace KnowledgeGraph.Neo4j;

/// <summary>Makes pages of what statements return of them: how many items and assertions the list has, where the page starts, and its items.</summary>
internal static class PageAnswer
{
    public static Page<T> Read<T>(List<object?> answer, Func<List<object?>, T> item)
    {
        var (total, assertions, start) = ((int)(long)answer[0]!, (int)(long)answer[1]!, (int)(long)answer[2]!);
        var items = ((List<object?>)answer[3]!).ConvertAll(found => item((List<object?>)found!));
        return new Page<T>
        {
            Items = items,
            TotalCount = total,
            AssertionCount = assertions,
            HasNextPage = start + items.Count < total,
            HasPreviousPage = start > 0,
        };
    }
}
