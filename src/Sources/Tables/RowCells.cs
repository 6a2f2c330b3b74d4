namespace KnowledgeGraph.Sources.Tables;

/// <summary>
/// The cells of successive rows, in any syntax. The first error found in a row is kept, and
/// <see cref="Accepts"/> then rejects the row.
/// </summary>
internal abstract class RowCells(SourceReading reading)
{
    private string? _fault;

    /// <summary>The line on which the current row begins, from 1.</summary>
    public abstract long Line { get; }

    /// <summary>Index of a column, ignoring case and underscores; -1 if there is none with this name.</summary>
    public abstract int Column(string name);

    /// <summary>Text of a cell; null if it is empty or the column does not exist (-1).</summary>
    public abstract string? Text(int column);

    /// <summary>Returns a reader for the cells of all other columns in the current row, by name, unsplit; empty cells are left out.</summary>
    public abstract Func<IReadOnlyList<KeyValuePair<string, string>>> Others(int[] known);

    /// <summary>Items of a cell; none if it is empty or the column does not exist.</summary>
    public virtual IReadOnlyList<string> List(int column, char separator) =>
        Text(column)?.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

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

    /// <summary>Items of a cell that must contain at least one.</summary>
    public IReadOnlyList<string> RequiredList(int column, char separator)
    {
        var items = List(column, separator);
        if (items.Count == 0)
        {
            Fault(column, "at least one value");
        }

        return items;
    }

    /// <summary>Records an invalid cell; only the first error of a row is kept.</summary>
    public void Fault(int column, string expected) =>
        Fault(Text(column) is { } text ? $"{Describe(column)} is '{text}'; expected {expected}" : $"{Describe(column)} is empty; expected {expected}");

    /// <summary>Whether the current row has no errors; otherwise rejects it.</summary>
    public bool Accepts()
    {
        if (_fault is null)
        {
            return true;
        }

        reading.Reject(Line, _fault);
        return false;
    }

    /// <summary>Begins a row.</summary>
    /// <param name="fault">The error in the row as a whole, or null.</param>
    protected void Begin(string? fault)
    {
        reading.CountRow();
        _fault = fault;
    }

    /// <summary>Records an error in the row; only the first is kept.</summary>
    protected void Fault(string fault) => _fault ??= fault;

    /// <summary>The name of a column in messages: <c>column 'id'</c>.</summary>
    protected abstract string Describe(int column);
}
