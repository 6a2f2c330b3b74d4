namespace KnowledgeGraph.Sources.Tables;

/// <summary>
/// The cells of one row after the other, whatever the syntax. The first fault found in a row is kept, and
/// <see cref="Accepts"/> then rejects the row.
/// </summary>
internal abstract class RowCells(SourceReading reading)
{
    private string? _fault;

    /// <summary>Line from 1 on which the current row begins.</summary>
    public abstract long Line { get; }

    /// <summary>Index of a column, whatever its case and underscores; -1 if there is none of the name.</summary>
    public abstract int Column(string name);

    /// <summary>Text of a cell; null if it is empty or there is no such column (-1).</summary>
    public abstract string? Text(int column);

    /// <summary>A reader of the cells of all other columns in the current row, by name, unsplit; empty cells are left out.</summary>
    public abstract Func<IReadOnlyList<KeyValuePair<string, string>>> Others(int[] known);

    /// <summary>Items of a cell; none if it is empty or there is no such column.</summary>
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
        Fault(Text(column) is { } text ? $"{Describe(column)} is '{text}'; expected {expected}" : $"{Describe(column)} is empty; expected {expected}");

    /// <summary>Whether no fault was found in the current row; rejects it otherwise.</summary>
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
    /// <param name="fault">What is wrong with it as a whole, or null.</param>
    protected void Begin(string? fault)
    {
        reading.CountRow();
        _fault = fault;
    }

    /// <summary>Notes what is wrong with the row; the first note counts.</summary>
    protected void Fault(string fault) => _fault ??= fault;

    /// <summary>What a column is called in messages: <c>column 'id'</c>.</summary>
    protected abstract string Describe(int column);
}
