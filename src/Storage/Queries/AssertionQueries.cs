namespace KnowledgeGraph.Storage;

/// <summary>Answers <see cref="AssertionQuery"/> and lookups of assertions.</summary>
internal sealed class AssertionQueries(GraphIndex index)
{
    public Page<Assertion> Run(AssertionQuery query)
    {
        var where = new AssertionTest(index, query.Where);
        var rows = Candidates(query).Where(row => Accepts(query, row) && where.Accepts(row)).ToList();
        var page = KeysetPage.Cut(rows.Count, position => new PageKey(null, rows[position]), query.Page);
        return new Page<Assertion>
        {
            Items = rows.GetRange(page.Start, page.Count).ConvertAll(row => index.Assertions[row]),
            TotalCount = rows.Count,
            AssertionCount = rows.Count,
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    }

    public Assertion[] ByRow(IReadOnlyList<int> rows, CancellationToken cancellationToken) => [.. rows.Select(row =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfNegative(row, nameof(rows));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, index.Assertions.Count, nameof(rows));
        return index.Assertions[row];
    })];

    public Assertion?[] ById(IReadOnlyList<string> ids) =>
        [.. ids.Select(id => index.Assertions.RowOf(id) is >= 0 and var row ? index.Assertions[row] : null)];

    /// <summary>The rows that match subject or object, in ascending order.</summary>
    private IEnumerable<int> Candidates(AssertionQuery query)
    {
        if (query.Subject is { } subject)
        {
            var rank = index.Entities.RankOf(subject);
            var rows = rank < 0 ? default : index.Assertions.RowsFrom(rank);
            return Enumerable.Range(rows.Start, rows.End - rows.Start);
        }

        if (query.Object is { } target)
        {
            return index.Entities.RankOf(target) is >= 0 and var rank ? index.Assertions.RowsTo(rank).ToArray() : [];
        }

        return Enumerable.Range(0, index.Assertions.Count);
    }

    private bool Accepts(AssertionQuery query, int row) =>
        (query.Types.Count == 0 || query.Types.Contains(index.Assertions.Type(row)))
        && (query.Negated is not { } negated || index.Assertions.IsNegated(row) == negated)
        && (query.Object is not { } target || index.Entities.Id(index.Assertions.Object(row)) == target);
}
