namespace KnowledgeGraph.Sources.Content;

/// <summary>
/// Reads the lines of a text as UTF-8 bytes, in a buffer that grows to the longest line. A byte order mark and line ends
/// (LF or CR LF) are removed.
/// </summary>
internal sealed class LineReader(Stream content, string path) : IAsyncDisposable
{
    private const int InitialSize = 128 * 1024;
    private const int LongestLine = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[InitialSize];
    private int _start;
    private int _end;
    private int _scanned;
    private bool _complete;
    private int _lineStart;
    private int _lineLength;

    /// <summary>Number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line; valid until the next read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineLength);

    /// <summary>Moves to the next line; false at the end. Completes synchronously while a whole line is buffered.</summary>
    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken) =>
        TryTake() ? new ValueTask<bool>(true) : FillAndTakeAsync(cancellationToken);

    public ValueTask DisposeAsync() => content.DisposeAsync();

    private async ValueTask<bool> FillAndTakeAsync(CancellationToken cancellationToken)
    {
        while (!_complete)
        {
            MakeRoom();
            var count = await content.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
            _complete = count == 0;
            _end += count;
            if (TryTake())
            {
                return true;
            }
        }

        return false;
    }

    private bool TryTake()
    {
        var found = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
        if (found < 0 && !(_complete && _start < _end))
        {
            _scanned = _end;
            return false;
        }

        var lineEnd = found < 0 ? _end : _scanned + found;
        _lineStart = _start;
        _start = _scanned = found < 0 ? _end : lineEnd + 1;
        if (lineEnd > _lineStart && _buffer[lineEnd - 1] == '\r')
        {
            lineEnd--;
        }

        if (Number++ == 0 && _buffer.AsSpan(_lineStart, lineEnd - _lineStart).StartsWith("\uFEFF"u8))
        {
            _lineStart += 3;
        }

        _lineLength = lineEnd - _lineStart;
        return true;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _scanned -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= LongestLine)
            {
                throw SourceErrors.LineTooLong(path, Number + 1, LongestLine);
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
