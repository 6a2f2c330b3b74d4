using System.Text;
using KnowledgeGraph.Sources.Content;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>The rows of a KGX file of nodes or edges: TSV, CSV, or JSON Lines with one object per line.</summary>
internal sealed class KgxRows : IAsyncDisposable
{
    private const int HeadLength = 64 * 1024;

    private readonly Table? _table;
    private readonly JsonCells? _json;
    private readonly LineReader? _lines;

    private KgxRows(Table table) => _table = table;

    private KgxRows(SourceReading reading, LineReader lines)
    {
        _json = new JsonCells(reading);
        _lines = lines;
    }

    /// <summary>The cells of the current row.</summary>
    public RowCells Cells => (RowCells?)_table ?? _json!;

    /// <exception cref="SourceException">The file cannot be read, or a table lacks required columns.</exception>
    public static async Task<KgxRows> OpenAsync(SourceReading reading, string[] required, CancellationToken cancellationToken)
    {
        var content = await SourceStream.OpenAsync(reading, cancellationToken);
        try
        {
            var head = Encoding.UTF8.GetString((await content.PeekAsync(HeadLength, cancellationToken)).Span);
            return head.TrimStart() is ['{', ..]
                ? new KgxRows(reading, new LineReader(content, reading.Path))
                : new KgxRows(await Table.OpenAsync(reading, content, TableStyles.Of(head), required, cancellationToken));
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    /// <summary>Moves to the next row; false at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (_table is not null)
        {
            return await _table.ReadAsync(cancellationToken);
        }

        while (await _lines!.ReadAsync(cancellationToken))
        {
            if (_lines.Line.ContainsAnyExcept(" \t\r"u8))
            {
                _json!.Take(_lines.Line, _lines.Number);
                return true;
            }
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        if (_table is not null)
        {
            await _table.DisposeAsync();
        }

        if (_lines is not null)
        {
            await _lines.DisposeAsync();
        }
    }
}
