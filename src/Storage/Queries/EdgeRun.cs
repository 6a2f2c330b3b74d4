using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage;

/// <summary>The matches of one edge: consecutive items of a list ordered by node.</summary>
/// <param name="Node">The rank of the related entity.</param>
/// <param name="Start">The first match.</param>
/// <param name="End">The match after the last one.</param>
internal readonly record struct EdgeRun(int Node, int Start, int End)
{
    /// <summary>Groups matches into edges and adds those with the requested presence to a list, in rank order.</summary>
    public static void Cut(GraphIndex index, List<Match> matches, PresenceFilter presence, List<EdgeRun> runs)
    {
        var items = CollectionsMarshal.AsSpan(matches);
        for (var start = 0; start < items.Length;)
        {
            var (end, isPresent) = (start, false);
            for (; end < items.Length && items[end].Node == items[start].Node; end++)
            {
                isPresent |= !items[end].IsLink && !index.Assertions.IsNegated(items[end].Row);
            }

            if (presence == PresenceFilter.Any || isPresent == (presence == PresenceFilter.Present))
            {
                runs.Add(new EdgeRun(items[start].Node, start, end));
            }

            start = end;
        }
    }
}
