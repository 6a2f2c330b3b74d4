using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Answers <see cref="RelatedQuery"/>: finds the assertions that count, groups them into edges, orders the edges,
/// and creates objects only for those on the page.
/// </summary>
internal sealed class RelatedQueries(GraphIndex index)
{
    private readonly EdgeSummaries _summaries = new(index);

    public Page<RelatedEdge>[] Run(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken)
    {
        var finder = MatchFinders.For(index, query);
        var pages = new Page<RelatedEdge>[owners.Count];
        var matches = new List<Match>();
        var runs = new List<EdgeRun>();
        for (var i = 0; i < pages.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            matches.Clear();
            runs.Clear();
            var rank = index.Entities.RankOf(owners[i]);
            if (rank >= 0 && index.Entities.Category(rank) == finder.Owner)
            {
                finder.Find(rank, matches);
                EdgeRun.Cut(index, matches, query.Presence, runs);
            }

            pages[i] = PageOf(query, finder, rank, CollectionsMarshal.AsSpan(matches), runs);
        }

        return pages;
    }

    private Page<RelatedEdge> PageOf(RelatedQuery query, IMatchFinder finder, int owner, ReadOnlySpan<Match> matches, List<EdgeRun> runs)
    {
        var keys = KeysOf(query.OrderBy, finder.Owner, matches, runs);
        var page = KeysetPage.Cut(runs.Count, position => keys is null ? new PageKey(null, runs[position].Node) : keys[position], query.Page);
        var items = new RelatedEdge[page.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var run = runs[page.Start + i];
            var found = matches[run.Start..run.End];
            items[i] = EdgeOf(query, owner, found, _summaries.Of(finder.Owner, found), keys is null ? new PageKey(null, run.Node) : keys[page.Start + i]);
        }

        return new Page<RelatedEdge>
        {
            Items = items,
            TotalCount = runs.Count,
            AssertionCount = finder.RowsRepeat ? DistinctRows(matches, runs) : runs.Sum(run => run.End - run.Start),
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    }

    /// <summary>Sorts the edges, which are in name order, into the requested order; null if that is already the order.</summary>
    private PageKey[]? KeysOf(RelatedOrder order, EntityCategory owner, ReadOnlySpan<Match> matches, List<EdgeRun> runs)
    {
        if (order == RelatedOrder.Name)
        {
            return null;
        }

        var keys = new PageKey[runs.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var run = runs[i];
            double? value = order == RelatedOrder.Frequency ? _summaries.Of(owner, matches[run.Start..run.End]).Frequency?.Low : run.End - run.Start;
            keys[i] = new PageKey(value, run.Node);
        }

        keys.AsSpan().Sort(CollectionsMarshal.AsSpan(runs), KeysetPage.Order);
        return keys;
    }

    private RelatedEdge EdgeOf(RelatedQuery query, int owner, ReadOnlySpan<Match> matches, EdgeSummary summary, PageKey key)
    {
        var rows = new int[matches.Length];
        var (isDirect, isThrough, isBetween) = (false, false, false);
        for (var i = 0; i < rows.Length; i++)
        {
            var match = matches[i];
            rows[i] = match.Row;
            isDirect |= !match.IsLink && match.Via < 0;
            isThrough |= match.Via >= 0;
            isBetween |= match.Between >= 0;
        }

        var isOverSubtypes = query.IncludeSubtypes && index.Entities.Category(owner) == EntityCategory.Disease;
        return new RelatedEdge
        {
            Node = index.Entities[matches[0].Node],
            Key = key,
            Presence = summary.Presence,
            Frequency = summary.Frequency,
            IsDirect = isDirect,
            Through = isOverSubtypes ? Entities(summary.Having) : isThrough ? Entities(matches.ToArray().Select(match => match.Via)) : [],
            Between = isBetween ? Entities(summary.Having) : [],
            ExcludedIn = isBetween || isOverSubtypes ? Entities(summary.Excluding.Select(disease => disease < 0 ? owner : disease)) : [],
            Assertions = rows,
        };
    }

    private Entity[] Entities(IEnumerable<int> ranks) =>
        [.. ranks.Where(rank => rank >= 0).Distinct().Order().Select(rank => index.Entities[rank])];

    private int DistinctRows(ReadOnlySpan<Match> matches, List<EdgeRun> runs)
    {
        var rows = new IntSet(index.Assertions.Count);
        foreach (var run in runs)
        {
            foreach (var match in matches[run.Start..run.End])
            {
                rows.Add(match.Row);
            }
        }

        return rows.Count;
    }
}
