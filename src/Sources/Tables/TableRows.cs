using KnowledgeGraph.Sources.Content;
using CsvHelper;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>The rows of a delimited text, one at a time, each with what is wrong with its text.</summary>
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

    /// <summary>Line from 1 on which the current row begins.</summary>
    public long Line => _csv.LineNumber;

    /// <summary>Number of cells of the current row.</summary>
    public int Count => _csv.FieldCount;

    /// <summary>The current row as UTF-8, cells and separators.</summary>
    public ReadOnlySpan<byte> Raw => _csv.RawRecord;

    /// <summary>What is wrong with the text of the current row, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Text of a cell of the current row.</summary>
    public string this[int cell] => _csv.GetString(cell);

    /// <summary>Moves to the next row that is not blank; false at the end. Completes at once while the text is buffered.</summary>
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
        // The rest of the file is inside the cell: that is no bad row but a bad file.
        CsvMalformedReason.UnterminatedQuote => throw SourceErrors.Malformed(
            _path, Line, "a quoted cell of this row is never closed; expected a closing quote"),
        CsvMalformedReason.TextAfterClosingQuote => "a cell goes on after its closing quote; expected quotes inside a quoted cell to be doubled",
        _ => TextFaults.Find(Raw),
    };
}
