using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Writes the content of a release into a new file.</summary>
internal static class ReleaseFileWriter
{
    public static async Task WriteAsync(string path, GraphContent content, CancellationToken cancellationToken)
    {
        // Building the index and writing the rows that do not need it take about the same time, so they run in parallel.
        var indexing = Task.Run(() => GraphIndex.Of(content), cancellationToken);
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        ReleaseSchema.Configure(connection);
        await using var transaction = connection.BeginTransaction();
        ReleaseSchema.Create(connection);
        var columns = new SqliteColumnWriter(connection);
        columns.Write<byte>(ReleaseFile.ReleaseColumn, ReleaseJson.Write(content.Info));
        CheckedRows.Write(connection, columns, TextRows.Table, content.Texts.Select(EntityTextJson.Write), cancellationToken);
        CheckedRows.Write(connection, columns, ReportRows.Table, content.Report.Items.Select(ReleaseJson.Write), cancellationToken);
        ReportRows.Write(columns, content.Report);
        var index = await indexing;
        index.Save(columns);
        IdentifierRows.Write(columns, index, content);
        await transaction.CommitAsync(cancellationToken);
    }
}
