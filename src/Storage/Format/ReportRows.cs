namespace KnowledgeGraph.Storage;

/// <summary>Reads the import report.</summary>
internal sealed class ReportRows
{
    /// <summary>The table of items, by position.</summary>
    public const string Table = "report_item";

    private const string CountsColumn = "report_count";
    private const string CodesColumn = "report_item.code";

    private readonly CheckedRows _rows;
    private readonly StringColumn _codes;

    public ReportRows(ReleaseFile file, IColumnReader columns)
    {
        Counts = ReleaseJson.ReadCounts(columns.Read<byte>(CountsColumn));
        _rows = new CheckedRows(file, columns, Table);
        _codes = StringColumn.Load(columns, CodesColumn, _rows.Count);
    }

    /// <summary>The counts.</summary>
    public IReadOnlyList<ReportCount> Counts { get; }

    /// <summary>Writes the columns; the table has a row for each item, as <see cref="ReleaseJson"/>.</summary>
    public static void Write(IColumnWriter columns, ImportReport report)
    {
        columns.Write<byte>(CountsColumn, ReleaseJson.Write(report.Counts));
        StringColumn.Of(report.Items.Select(item => item.Code)).Save(columns, CodesColumn);
    }

    /// <summary>All items, in order.</summary>
    public List<ReportItem> AllItems() => _rows.ReadAll(body => ReleaseJson.ReadItem(body));

    /// <summary>A page of the items, of one code or of all.</summary>
    public Page<ReportItem> Items(string? code, PageRequest request)
    {
        List<int> positions = [.. Enumerable.Range(0, _rows.Count).Where(position => code is null || _codes[position] == code)];
        var page = KeysetPage.Cut(positions.Count, position => new PageKey(null, position), request);
        return new Page<ReportItem>
        {
            Items = [.. _rows.Read(positions.GetRange(page.Start, page.Count)).Select(body => ReleaseJson.ReadItem(body))],
            TotalCount = positions.Count,
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    }
}
