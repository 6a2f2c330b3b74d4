using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Finds a cycle among edges from child to parent. The result does not depend on the order of the edges.</summary>
internal static class CycleFinder
{
    /// <summary>The members of one cycle, each a child of the next and the last one a child of the first; null if there is no cycle.</summary>
    public static List<Curie>? Find(IReadOnlyDictionary<Curie, List<Curie>> parents)
    {
        var suspects = WithEndlessWays(parents);
        if (suspects.Count == 0)
        {
            return null;
        }

        // Each suspect has a parent among the suspects, so following parents eventually revisits a node.
        var path = new List<Curie>();
        var positions = new Dictionary<Curie, int>();
        var current = suspects.MinBy(id => id.ToString(), StringComparer.Ordinal);
        while (positions.TryAdd(current, path.Count))
        {
            path.Add(current);
            current = parents[current].Where(suspects.Contains).MinBy(id => id.ToString(), StringComparer.Ordinal);
        }

        return path[positions[current]..];
    }

    /// <summary>
    /// The nodes from which parents can be followed forever: those that remain when nodes without parents are removed repeatedly
    /// (Kahn 1962, doi:10.1145/368996.369025).
    /// </summary>
    public static HashSet<Curie> WithEndlessWays(IReadOnlyDictionary<Curie, List<Curie>> parents)
    {
        var children = new Dictionary<Curie, List<Curie>>();
        var open = new Dictionary<Curie, int>();
        foreach (var (child, ofChild) in parents)
        {
            open[child] = ofChild.Count;
            foreach (var parent in ofChild)
            {
                if (!children.TryGetValue(parent, out var ofParent))
                {
                    children.Add(parent, ofParent = new List<Curie>(4));
                }

                ofParent.Add(child);
            }
        }

        var free = new Stack<Curie>(children.Keys.Where(id => !parents.ContainsKey(id)));
        while (free.TryPop(out var id))
        {
            if (!children.TryGetValue(id, out var below))
            {
                continue;
            }

            foreach (var child in below)
            {
                if (--open[child] == 0)
                {
                    free.Push(child);
                }
            }
        }

        return [.. open.Where(entry => entry.Value > 0).Select(entry => entry.Key)];
    }
}
