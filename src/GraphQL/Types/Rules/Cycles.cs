namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>Finds the ways on which elements of a schema lead back to themselves.</summary>
internal static class Cycles
{
    /// <summary>One cycle through each element that is in one, but none through the elements of another that is given.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="next">What an element leads to directly.</param>
    public static IEnumerable<IReadOnlyList<SchemaCoordinate>> Find(
        IEnumerable<SchemaCoordinate> elements, Func<SchemaCoordinate, IEnumerable<SchemaCoordinate>> next)
    {
        var known = new HashSet<SchemaCoordinate>();
        foreach (var element in elements)
        {
            if (!known.Contains(element) && FindThrough(element, next) is { } cycle)
            {
                known.UnionWith(cycle);
                yield return cycle;
            }
        }
    }

    /// <summary>The shortest cycle through an element, which comes first; null if there is none.</summary>
    private static List<SchemaCoordinate>? FindThrough(
        SchemaCoordinate start, Func<SchemaCoordinate, IEnumerable<SchemaCoordinate>> next)
    {
        var cameFrom = new Dictionary<SchemaCoordinate, SchemaCoordinate>();
        var pending = new Queue<SchemaCoordinate>([start]);
        while (pending.TryDequeue(out var element))
        {
            foreach (var reached in next(element))
            {
                if (reached == start)
                {
                    return PathTo(element, start, cameFrom);
                }

                if (cameFrom.TryAdd(reached, element))
                {
                    pending.Enqueue(reached);
                }
            }
        }

        return null;
    }

    private static List<SchemaCoordinate> PathTo(
        SchemaCoordinate end, SchemaCoordinate start, Dictionary<SchemaCoordinate, SchemaCoordinate> cameFrom)
    {
        var path = new List<SchemaCoordinate> { end };
        while (path[^1] != start)
        {
            path.Add(cameFrom[path[^1]]);
        }

        path.Reverse();
        return path;
    }
}
