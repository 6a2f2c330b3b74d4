using KnowledgeGraph.Sources.Content;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>
/// A table that is read by its header. Cells are accessed by column.
/// </summary>
internal sealed class Table : RowCells, IAsyncDisposable
{
    private readonly SourceReading _reading;
    private readonly TableRows _rows;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private Table(SourceReading reading, TableHead head, TableRows rows)
        : base(reading)
    {
        _reading = reading;
        _rows = rows;
        Head = head;
        for (var i = 0; i < head.Columns.Count; i++)
        {
            _columns.TryAdd(Key(head.Columns[i]), i);
        }
    }

    /// <summary>Comments and column names.</summary>
    public TableHead Head { get; }

    /// <summary>The line on which the current row begins, from 1.</summary>
    public override long Line => _rows.Line;

    /// <summary>Opens the file that <paramref name="reading"/> names and reads its header.</summary>
    /// <param name="reading">The file.</param>
    /// <param name="style">The syntax of the table.</param>
    /// <param name="required">Columns that the file must have.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, or required columns are missing.</exception>
    public static async Task<Table> OpenAsync(
        SourceReading reading, TableStyle style, string[] required, CancellationToken cancellationToken) =>
        await OpenAsync(reading, await SourceStream.OpenAsync(reading, cancellationToken), style, required, cancellationToken);

    /// <summary>Reads the header of content that is already open.</summary>
    /// <param name="reading">The file.</param>
    /// <param name="content">Its content; closed with the table.</param>
    /// <param name="style">The syntax of the table.</param>
    /// <param name="required">Columns that the file must have.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, or required columns are missing.</exception>
    public static async Task<Table> OpenAsync(
        SourceReading reading, SourceStream content, TableStyle style, string[] required, CancellationToken cancellationToken)
    {
        var rows = new TableRows(content, style, reading.Path);
        try
        {
            var table = new Table(reading, await TableHead.ReadAsync(rows, cancellationToken), rows);
            table.Require(required);
            return table;
        }
        catch
        {
            await rows.DisposeAsync();
            throw;
        }
    }

    public override int Column(string name) => _columns.GetValueOrDefault(Key(name), -1);

    /// <summary>Reports which of these optional columns the table lacks.</summary>
    public void NoteMissing(string[] optional)
    {
        var missing = Missing(optional);
        if (missing.Count > 0)
        {
            _reading.Note(ReportCodes.ColumnsMissing, $"The header lacks {SourceErrors.Quoted(missing)}; these columns are read as empty.");
        }
    }

    /// <summary>Which of these columns the table lacks.</summary>
    public IReadOnlyList<string> Missing(string[] names) => [.. names.Where(name => Column(name) < 0)];

    /// <summary>
    /// Moves to the next row; false at the end. Rows with more cells than the header are rejected. Missing cells at the end of a row count
    /// as empty, because some programs omit them.
    /// </summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (await _rows.ReadAsync(cancellationToken))
        {
            Begin(_rows.Fault);
            if (_rows.Count > Head.Columns.Count)
            {
                Fault($"the row has {_rows.Count} cells; expected at most {Head.Columns.Count}, as the header has");
            }

            if (Accepts())
            {
                return true;
            }
        }

        return false;
    }

    public override string? Text(int column) =>
        column >= 0 && column < _rows.Count && _rows[column] is { Length: > 0 } text ? text : null;

    public override Func<IReadOnlyList<KeyValuePair<string, string>>> Others(int[] known)
    {
        int[] columns = [.. Enumerable.Range(0, Head.Columns.Count).Except(known)];
        return () =>
        {
            List<KeyValuePair<string, string>>? cells = null;
            foreach (var column in columns)
            {
                if (Text(column) is { } text)
                {
                    (cells ??= []).Add(new(Head.Columns[column], text));
                }
            }

            return cells is null ? [] : cells;
        };
    }

    public ValueTask DisposeAsync() => _rows.DisposeAsync();

    /// <summary>Publishers change the case and underscores of their columns between releases.</summary>
    internal static string Key(string name) => name.Replace("_", "");

    private void Require(string[] required)
    {
        var missing = Missing(required);
        if (missing.Count > 0)
        {
            throw SourceErrors.ColumnsMissing(_reading.Path, Math.Max(1, Head.Line), missing, Head.Columns);
        }
    }

    protected override string Describe(int column) => $"column '{Head.Columns[column]}'";
}
