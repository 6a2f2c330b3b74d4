using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Writes the content of a release into a new file.</summary>
internal static class ReleaseFileWriter
{
    public static async Task WriteAsync(string path, GraphContent content, CancellationToken cancellationToken)
    {
        // Making the index and writing the rows that do not need it take about as long as each other.
        var indexing = Task.Run(() => GraphIndex.Of(content), cancellationToken);
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        ReleaseSchema.Create(connection);
        await using var transaction = connection.BeginTransaction();
        ReleaseRows.Write(connection, content.Info);
        WriteTexts(connection, content.Texts, cancellationToken);
        WriteReport(connection, content.Report, cancellationToken);
        var index = await indexing;
        index.Save(new SqliteColumnWriter(connection));
        WriteIdentifiers(connection, index, content.Identifiers, cancellationToken);
        WriteSymbols(connection, index, content.Symbols, cancellationToken);
        ReleaseSchema.CreateIndexes(connection);
        await transaction.CommitAsync(cancellationToken);
    }

    private static void WriteTexts(SqliteConnection connection, IReadOnlyList<EntityText> texts, CancellationToken cancellationToken)
    {
        using var insert = connection.Prepare("INSERT INTO entity_text VALUES ($1, $2)", 2);
        for (var rank = 0; rank < texts.Count; rank++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Run(rank, EntityTextJson.Write(texts[rank]));
        }
    }

    private static void WriteIdentifiers(
        SqliteConnection connection, GraphIndex index, IReadOnlyList<IdentifierEntry> identifiers, CancellationToken cancellationToken)
    {
        using var insert = connection.Prepare("INSERT INTO identifier VALUES ($1, $2, $3)", 3);
        foreach (var (id, target, how) in identifiers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Run(id.ToString(), RankOf(index, target, id.ToString()), (int)how);
        }
    }

    private static void WriteSymbols(SqliteConnection connection, GraphIndex index, IReadOnlyList<SymbolEntry> symbols, CancellationToken cancellationToken)
    {
        using var insert = connection.Prepare("INSERT INTO symbol VALUES ($1, $2, $3, $4)", 4);
        foreach (var (symbol, target, how) in symbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Run(symbol.ToUpperInvariant(), symbol, RankOf(index, target, symbol), (int)how);
        }
    }

    private static void WriteReport(SqliteConnection connection, ImportReport report, CancellationToken cancellationToken)
    {
        using var insertCount = connection.Prepare("INSERT INTO report_count VALUES ($1, $2, $3, $4, $5)", 5);
        for (var i = 0; i < report.Counts.Count; i++)
        {
            var count = report.Counts[i];
            insertCount.Run(i, count.Source, count.Code, count.Count, count.Meaning);
        }

        using var insertItem = connection.Prepare("INSERT INTO report_item VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8);
        for (var i = 0; i < report.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var item = report.Items[i];
            insertItem.Run(i, item.Code, (int)item.Severity, item.Source, item.Line, item.Subject, item.Message, item.Rows);
        }
    }

    private static int RankOf(GraphIndex index, Curie target, string what) =>
        index.Entities.RankOf(target) is >= 0 and var rank
            ? rank
            : throw new ArgumentException($"{what} stands for {target}, which is no entity", nameof(target));
}
