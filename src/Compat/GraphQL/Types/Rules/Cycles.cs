namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>Finds cycles between elements of a schema.</summary>
internal static class Cycles
{
    /// <summary>For each element in a cycle, finds one cycle, unless the element is in a cycle that was already returned.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="next">Returns the elements that an element refers to directly.</param>
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

    /// <summary>The shortest cycle through an element, starting with it; null if there is none.</summary>
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
