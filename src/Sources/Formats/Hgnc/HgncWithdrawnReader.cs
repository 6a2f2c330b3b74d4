using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Hgnc;

/// <summary>Reads HGNC's set of withdrawn and merged symbols.</summary>
public static class HgncWithdrawnReader
{
    internal const string SuccessorsColumn = "MERGED_INTO_REPORT";

    internal static readonly string[] RequiredColumns = ["HGNC_ID", "STATUS", "WITHDRAWN_SYMBOL"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks a required column.</exception>
    public static async IAsyncEnumerable<HgncWithdrawn> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.QuotedTsv, RequiredColumns, cancellationToken);
        var hgncId = table.Column("HGNC_ID");
        var status = table.Column("STATUS");
        var symbol = table.Column("WITHDRAWN_SYMBOL");
        var mergedInto = FindSuccessors(reading, table);

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new HgncWithdrawn(
                table.Line, table.Required(hgncId), table.Required(status), table.Required(symbol), ReadSuccessors(table, mergedInto));
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }

    /// <summary>Finds the column whose name includes its own description: <c>MERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)</c>.</summary>
    private static int FindSuccessors(SourceReading reading, Table table)
    {
        for (var i = 0; i < table.Head.Columns.Count; i++)
        {
            if (table.Head.Columns[i].StartsWith(SuccessorsColumn, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw SourceErrors.ColumnsMissing(reading.Path, table.Head.Line, [SuccessorsColumn + "(S)"], table.Head.Columns);
    }

    private static HgncSuccessor[] ReadSuccessors(Table table, int column)
    {
        var items = table.List(column, ',');
        var successors = new HgncSuccessor[items.Count];
        for (var i = 0; i < successors.Length; i++)
        {
            if (items[i].Split('|') is not [{ Length: > 0 } id, { Length: > 0 } symbol, var status])
            {
                table.Fault(column, "entries HGNC_ID|SYMBOL|STATUS separated by commas");
                return [];
            }

            successors[i] = new HgncSuccessor(id, symbol, status);
        }

        return successors;
    }
}
