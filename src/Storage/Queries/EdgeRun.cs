using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage;

/// <summary>The matches of one edge: a run of a list that is ordered by node.</summary>
/// <param name="Node">The rank of the related entity.</param>
/// <param name="Start">The first match.</param>
/// <param name="End">The match after the last one.</param>
/// <param name="Presence">What they say together.</param>
internal readonly record struct EdgeRun(int Node, int Start, int End, Presence Presence)
{
    /// <summary>Cuts matches into edges and adds those of the presence asked for to a list, in rank order.</summary>
    public static void Cut(GraphIndex index, List<Match> matches, PresenceFilter presence, List<EdgeRun> runs)
    {
        var items = CollectionsMarshal.AsSpan(matches);
        for (var start = 0; start < items.Length;)
        {
            var (end, isPresent, isExcluded) = (start, false, false);
            for (; end < items.Length && items[end].Node == items[start].Node; end++)
            {
                var isNegated = index.Assertions.IsNegated(items[end].Row);
                isPresent |= !items[end].IsLink && !isNegated;
                isExcluded |= !items[end].IsLink && isNegated;
            }

            if (presence == PresenceFilter.Any || isPresent == (presence == PresenceFilter.Present))
            {
                var said = isPresent && isExcluded ? Presence.Conflicting : isPresent ? Presence.Present : Presence.Excluded;
                runs.Add(new EdgeRun(items[start].Node, start, end, said));
            }

            start = end;
        }
    }
}
