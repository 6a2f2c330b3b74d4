namespace KnowledgeGraph.Storage;

/// <summary>Answers <see cref="HierarchyQuery"/>.</summary>
internal sealed class HierarchyQueries(GraphIndex index)
{
    public Page<HierarchyEdge>[] Run(HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken)
    {
        var pages = new Page<HierarchyEdge>[owners.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rank = index.Entities.RankOf(owners[i]);
            pages[i] = rank >= 0 ? PageOf(query, rank) : new Page<HierarchyEdge> { Items = [] };
        }

        return pages;
    }

    private Page<HierarchyEdge> PageOf(HierarchyQuery query, int owner)
    {
        var relatives = Relatives(query, owner);
        var page = KeysetPage.Cut(relatives.Length, position => new PageKey(null, relatives[position].Rank), query.Page);
        return new Page<HierarchyEdge>
        {
            Items = [.. relatives.AsSpan(page.Start, page.Count).ToArray().Select(relative => new HierarchyEdge
            {
                Node = index.Entities[relative.Rank],
                Key = new PageKey(null, relative.Rank),
                Distance = relative.Distance,
                Assertions = Rows(query, owner, relative.Rank),
            })],
            TotalCount = relatives.Length,
            AssertionCount = relatives.Sum(relative => Rows(query, owner, relative.Rank).Length),
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    }

    private (int Rank, int Distance)[] Relatives(HierarchyQuery query, int owner)
    {
        var hierarchy = index.Hierarchy(query.Hierarchy);
        return query.Direction switch
        {
            HierarchyDirection.Parents => Array.ConvertAll(hierarchy.Parents(owner).ToArray(), rank => (rank, 1)),
            HierarchyDirection.Children => Array.ConvertAll(hierarchy.Children(owner).ToArray(), rank => (rank, 1)),
            HierarchyDirection.Ancestors => [.. hierarchy.Ancestors(owner).OrderBy(relative => relative.Rank)],
            HierarchyDirection.Descendants => [.. hierarchy.Descendants(owner).OrderBy(relative => relative.Rank)],
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Direction, "no such direction"),
        };
    }

    private int[] Rows(HierarchyQuery query, int owner, int relative) => query.Direction switch
    {
        HierarchyDirection.Parents => Rows(owner, relative, row => index.IsIn(query.Hierarchy, row)),
        HierarchyDirection.Children => Rows(relative, owner, row => index.IsBelowIn(query.Hierarchy, row)),
        _ => [],
    };

    private int[] Rows(int child, int parent, Func<int, bool> counts)
    {
        var rows = index.Assertions.RowsFrom(child);
        return [.. Enumerable.Range(rows.Start, rows.End - rows.Start)
            .Where(row => index.Assertions.Object(row) == parent && counts(row))];
    }
}
