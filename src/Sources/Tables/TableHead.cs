using System.Text;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>The part of a table before the first data row: comment lines that begin with <c>#</c>, then the column names.</summary>
/// <param name="Preamble">The comment lines.</param>
/// <param name="Columns">The column names; none if the file is empty or contains only comments.</param>
/// <param name="Line">Line of the column names, from 1; 0 if there are none.</param>
internal sealed record TableHead(IReadOnlyList<TableComment> Preamble, IReadOnlyList<string> Columns, long Line)
{
    // A comment contains few separators, a header many.
    private const int LeastColumns = 4;

    /// <summary>Reads rows up to and including the header.</summary>
    public static async ValueTask<TableHead> ReadAsync(TableRows rows, CancellationToken cancellationToken)
    {
        var preamble = new List<TableComment>();
        while (await rows.ReadAsync(cancellationToken))
        {
            if (IsComment(rows))
            {
                preamble.Add(new(rows.Line, Encoding.UTF8.GetString(rows.Raw[1..])));
            }
            else
            {
                var columns = new string[rows.Count];
                for (var i = 0; i < columns.Length; i++)
                {
                    columns[i] = rows[i].Trim();
                }

                columns[0] = columns[0].TrimStart('#');
                return new TableHead(preamble, columns, rows.Line);
            }
        }

        return new TableHead(preamble, [], 0);
    }

    // Spreadsheets pad comments with empty cells.
    private static bool HasEmptyCell(TableRows rows) => Enumerable.Range(0, rows.Count).Any(i => string.IsNullOrWhiteSpace(rows[i]));

    /// <summary>Until 2023, HPO's header looked like a comment (<c>#DatabaseID⇥DiseaseName⇥…</c>); it is not counted as one.</summary>
    private static bool IsComment(TableRows rows) =>
        rows.Raw is [(byte)'#', var next, ..]
            ? !char.IsAsciiLetter((char)next) || rows.Count < LeastColumns || HasEmptyCell(rows)
            : rows.Raw is [(byte)'#'];
}

/// <summary>A comment line before the header.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Text">The text after the <c>#</c>.</param>
internal readonly record struct TableComment(long Line, string Text);
