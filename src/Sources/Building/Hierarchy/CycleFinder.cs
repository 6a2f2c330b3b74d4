using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Finds a cycle among edges from child to parent. The same edges give the same cycle, in whatever order they come.</summary>
internal static class CycleFinder
{
    /// <summary>The members of one cycle, each a child of the next and the last one of the first; null where there is none.</summary>
    public static List<Curie>? Find(IReadOnlyDictionary<Curie, List<Curie>> parents)
    {
        var finished = new HashSet<Curie>();
        foreach (var start in parents.Keys.OrderBy(id => id.ToString(), StringComparer.Ordinal))
        {
            if (FindFrom(start, parents, finished) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private static List<Curie>? FindFrom(Curie start, IReadOnlyDictionary<Curie, List<Curie>> parents, HashSet<Curie> finished)
    {
        if (finished.Contains(start))
        {
            return null;
        }

        // Depth first without recursion, as hierarchies given by users may be deep: the path from the start, and what is left to visit at each step.
        var path = new List<Curie> { start };
        var onPath = new HashSet<Curie> { start };
        var waiting = new Stack<Queue<Curie>>([ParentsOf(start)]);
        while (waiting.TryPeek(out var next))
        {
            if (!next.TryDequeue(out var parent))
            {
                waiting.Pop();
                finished.Add(path[^1]);
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(parent))
            {
                return path[path.IndexOf(parent)..];
            }
            else if (!finished.Contains(parent))
            {
                path.Add(parent);
                onPath.Add(parent);
                waiting.Push(ParentsOf(parent));
            }
        }

        return null;

        Queue<Curie> ParentsOf(Curie id) => parents.TryGetValue(id, out var list)
            ? new Queue<Curie>(list.OrderBy(parent => parent.ToString(), StringComparer.Ordinal))
            : new Queue<Curie>();
    }
}
