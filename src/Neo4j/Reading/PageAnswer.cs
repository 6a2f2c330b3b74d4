namespace KnowledgeGraph.Neo4j;

/// <summary>Reads pages from results: the number of items and assertions of the list, the start of the page, and its items.</summary>
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

    /// <summary>Reads a page with one extra item if more follow, and a boolean in place of the start: whether items precede it.</summary>
    public static Page<T> ReadNext<T>(List<object?> answer, PageRequest request, Func<List<object?>, T> item)
    {
        var found = (List<object?>)answer[3]!;
        return new Page<T>
        {
            Items = [.. found.Take(request.First).Select(card => item((List<object?>)card!))],
            TotalCount = (int)(long)answer[0]!,
            AssertionCount = (int)(long)answer[1]!,
            HasNextPage = found.Count > request.First,
            HasPreviousPage = (bool)answer[2]!,
        };
    }
}
