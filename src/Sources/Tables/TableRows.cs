using KnowledgeGraph.Sources.Content;
using CsvHelper;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>Reads the rows of a delimited text one at a time, with the error in their text, if any.</summary>
internal sealed class TableRows : IAsyncDisposable
{
    private readonly CsvReader _csv;
    private readonly string _path;
    private CsvMalformedReason? _malformed;

    public TableRows(Stream content, TableStyle style, string path)
    {
        _path = path;
        _csv = CsvReader.Create(content, style.Options(row => _malformed = row.Reason), leaveOpen: false);
    }

    /// <summary>The line on which the current row begins, from 1.</summary>
    public long Line => _csv.LineNumber;

    /// <summary>Number of cells of the current row.</summary>
    public int Count => _csv.FieldCount;

    /// <summary>The current row as UTF-8, including separators.</summary>
    public ReadOnlySpan<byte> Raw => _csv.RawRecord;

    /// <summary>The error in the text of the current row, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Text of a cell of the current row.</summary>
    public string this[int cell] => _csv.GetString(cell);

    /// <summary>Moves to the next row that is not blank; false at the end. Completes synchronously while the text is buffered.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _malformed = null;
        try
        {
            if (!await _csv.ReadAsync(cancellationToken))
            {
                return false;
            }
        }
        catch (CsvFormatException e)
        {
            throw SourceErrors.Malformed(_path, e.LineNumber, e.Message, e);
        }

        Fault = FindFault();
        return true;
    }

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private string? FindFault() => _malformed switch
    {
        // The cell includes the rest of the file, so the whole file is rejected instead of a row.
        CsvMalformedReason.UnterminatedQuote => throw SourceErrors.Malformed(
            _path, Line, "a quoted cell of this row is never closed; expected a closing quote"),
        CsvMalformedReason.TextAfterClosingQuote => "a cell continues after its closing quote; expected quotes inside a quoted cell to be doubled",
        _ => TextFaults.Find(Raw),
    };
}
