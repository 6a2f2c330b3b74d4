using KnowledgeGraph.Sources.Content;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>
/// A table that is read by its header. Cells are asked for by column; the first fault found in a row is kept, and
/// <see cref="Accepts"/> then rejects the row.
/// </summary>
internal sealed class Table : IAsyncDisposable
{
    private readonly SourceReading _reading;
    private readonly TableRows _rows;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private string? _fault;

    private Table(SourceReading reading, TableHead head, TableRows rows)
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

    /// <summary>Line from 1 on which the current row begins.</summary>
    public long Line => _rows.Line;

    /// <summary>Opens the file that <paramref name="reading"/> names and reads its header.</summary>
    /// <param name="reading">The file.</param>
    /// <param name="style">How the table is written.</param>
    /// <param name="required">Columns without which the file makes no sense.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, or required columns are missing.</exception>
    public static async Task<Table> OpenAsync(
        SourceReading reading, TableStyle style, string[] required, CancellationToken cancellationToken)
    {
        var content = await SourceStream.OpenAsync(reading, cancellationToken);
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

    /// <summary>Index of a column, whatever its case and underscores; -1 if the table has none of the name.</summary>
    public int Column(string name) => _columns.GetValueOrDefault(Key(name), -1);

    /// <summary>Notes for the report which of these columns, without which the format can be read, the table lacks.</summary>
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
    /// Moves to the next row, rejecting those with more cells than the header; false at the end. Programs cut empty cells
    /// off the end of a row, so missing last cells are empty.
    /// </summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (await _rows.ReadAsync(cancellationToken))
        {
            _reading.CountRow();
            _fault = _rows.Fault;
            if (_fault is null && _rows.Count > Head.Columns.Count)
            {
                _fault = $"the row has {_rows.Count} cells; expected at most {Head.Columns.Count}, as the header has";
            }

            if (Accepts())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Text of a cell; null if it is empty or the table has no such column (-1).</summary>
    public string? Text(int column) => column >= 0 && column < _rows.Count && _rows[column] is { Length: > 0 } text ? text : null;

    /// <summary>Text of a cell that must not be empty.</summary>
    public string Required(int column)
    {
        if (Text(column) is { } text)
        {
            return text;
        }

        Fault(column, "a value");
        return "";
    }

    /// <summary>Items of a cell; none if it is empty or the table has no such column.</summary>
    public IReadOnlyList<string> List(int column, char separator) =>
        Text(column)?.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Items of a cell that must hold at least one.</summary>
    public IReadOnlyList<string> RequiredList(int column, char separator)
    {
        var items = List(column, separator);
        if (items.Count == 0)
        {
            Fault(column, "at least one value");
        }

        return items;
    }

    /// <summary>Notes that a cell is not what was expected; the first note of a row counts.</summary>
    public void Fault(int column, string expected) =>
        _fault ??= Text(column) is { } text
            ? $"column '{Head.Columns[column]}' is '{text}'; expected {expected}"
            : $"column '{Head.Columns[column]}' is empty; expected {expected}";

    /// <summary>Whether no fault was found in the current row; rejects it otherwise.</summary>
    public bool Accepts()
    {
        if (_fault is null)
        {
            return true;
        }

        _reading.Reject(Line, _fault);
        return false;
    }

    public ValueTask DisposeAsync() => _rows.DisposeAsync();

    /// <summary>Publishers change case and underscores of their columns from release to release.</summary>
    private static string Key(string name) => name.Replace("_", "");

    private void Require(string[] required)
    {
        var missing = Missing(required);
        if (missing.Count > 0)
        {
            throw SourceErrors.ColumnsMissing(_reading.Path, Math.Max(1, Head.Line), missing, Head.Columns);
        }
    }
}
