using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Reads the import report.</summary>
internal sealed class ReportRows(ReleaseFile file)
{
    private const string Columns = "code, severity, source, line, subject, message, row_count";

    public List<ReportCount> Counts() => file.Read(connection => connection.Query(
        "SELECT source, code, count, meaning FROM report_count ORDER BY position",
        row => new ReportCount(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3))));

    public List<ReportItem> AllItems() =>
        file.Read(connection => connection.Query($"SELECT {Columns} FROM report_item ORDER BY position", Item));

    public Page<ReportItem> Items(string? code, PageRequest request) => file.Read(connection =>
    {
        var positions = code is null
            ? connection.Query("SELECT position FROM report_item ORDER BY position", row => row.GetInt32(0))
            : connection.Query("SELECT position FROM report_item WHERE code = $1 ORDER BY position", row => row.GetInt32(0), code);
        var page = KeysetPage.Cut(positions.Count, position => new PageKey(null, position), request);
        using var select = connection.Prepare($"SELECT {Columns} FROM report_item WHERE position = $1", 1);
        return new Page<ReportItem>
        {
            Items = positions.GetRange(page.Start, page.Count).ConvertAll(position =>
            {
                select.Bind(position);
                return select.Read(Item)[0];
            }),
            TotalCount = positions.Count,
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    });

    private static ReportItem Item(SqliteDataReader row) => new(
        row.GetString(0), (ReportSeverity)row.GetInt32(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetInt64(3), row.StringOrNull(4), row.GetString(5),
        row.GetInt64(6));
}
