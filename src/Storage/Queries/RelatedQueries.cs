namespace KnowledgeGraph.Storage;

/// <summary>
/// Answers <see cref="RelatedQuery"/>: find the assertions that count, cut them into edges, order the edges,
/// and make objects of those on the page only.
/// </summary>
internal sealed class RelatedQueries(GraphIndex index)
{
    public Page<RelatedEdge>[] Run(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken)
    {
        var finder = MatchFinders.For(index, query);
        var pages = new Page<RelatedEdge>[owners.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rank = index.Entities.RankOf(owners[i]);
            pages[i] = rank >= 0 && index.Entities.Category(rank) == finder.Owner
                ? PageOf(query, finder, rank)
                : new Page<RelatedEdge> { Items = [] };
        }

        return pages;
    }

    private Page<RelatedEdge> PageOf(RelatedQuery query, IMatchFinder finder, int owner)
    {
        var matches = finder.Find(owner);
        var edges = EdgeRun.Cut(index, matches, query.Presence)
            .ConvertAll(run => (Run: run, Key: new PageKey(ValueOf(query.OrderBy, matches, run), run.Node)));
        if (query.OrderBy != RelatedOrder.Name)
        {
            edges.Sort((x, y) => KeysetPage.Order(x.Key, y.Key));
        }

        var page = KeysetPage.Cut(edges.Count, position => edges[position].Key, query.Page);
        return new Page<RelatedEdge>
        {
            Items = edges.GetRange(page.Start, page.Count).ConvertAll(edge => EdgeOf(matches, edge.Run, edge.Key)),
            TotalCount = edges.Count,
            AssertionCount = finder.RowsRepeat ? DistinctRows(matches, edges) : edges.Sum(edge => edge.Run.End - edge.Run.Start),
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    }

    private double? ValueOf(RelatedOrder order, List<Match> matches, EdgeRun run) => order switch
    {
        RelatedOrder.Frequency => EdgeFrequency.Of(index, matches.Slice(run.Start, run.End - run.Start))?.Value,
        RelatedOrder.Assertions => run.End - run.Start,
        _ => null,
    };

    private RelatedEdge EdgeOf(List<Match> matches, EdgeRun run, PageKey key)
    {
        var own = matches.Slice(run.Start, run.End - run.Start);
        return new RelatedEdge
        {
            Node = index.Entities[run.Node],
            Key = key,
            Presence = run.Presence,
            Frequency = EdgeFrequency.Of(index, own),
            IsDirect = own.Exists(match => !match.IsLink && match.Via < 0),
            Through = Entities(own.Select(match => match.Via)),
            Between = Entities(own.Select(match => match.Between)),
            Assertions = own.ConvertAll(match => match.Row),
        };
    }

    private Entity[] Entities(IEnumerable<int> ranks) =>
        [.. ranks.Where(rank => rank >= 0).Distinct().Order().Select(rank => index.Entities[rank])];

    private int DistinctRows(List<Match> matches, List<(EdgeRun Run, PageKey Key)> edges)
    {
        var rows = new IntSet(index.Assertions.Count);
        foreach (var (run, _) in edges)
        {
            for (var i = run.Start; i < run.End; i++)
            {
                rows.Add(matches[i].Row);
            }
        }

        return rows.Count;
    }
}
