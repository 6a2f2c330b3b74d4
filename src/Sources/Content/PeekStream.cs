namespace KnowledgeGraph.Sources.Content;

/// <summary>A stream whose next bytes can be examined before they are read. Small reads are served from a buffer.</summary>
internal sealed class PeekStream(Stream inner) : ReadOnlyStream
{
    private const int BlockSize = 128 * 1024;

    private byte[] _block = [];
    private int _start;
    private int _end;

    /// <summary>The next bytes, without consuming them; fewer than requested only at the end of the stream.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int length, CancellationToken cancellationToken)
    {
        while (_end - _start < length)
        {
            MakeRoom(length);
            var count = await inner.ReadAsync(_block.AsMemory(_end), cancellationToken);
            if (count == 0)
            {
                break;
            }

            _end += count;
        }

        return _block.AsMemory(_start, Math.Min(length, _end - _start));
    }

    /// <summary>Skips bytes that were peeked.</summary>
    public void Skip(int length) => _start += length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start == _end)
        {
            if (buffer.Length >= BlockSize)
            {
                return await inner.ReadAsync(buffer, cancellationToken);
            }

            MakeRoom(BlockSize);
            _end = await inner.ReadAsync(_block, cancellationToken);
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _block.AsMemory(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void MakeRoom(int length)
    {
        _block.AsSpan(_start, _end - _start).CopyTo(_block);
        (_start, _end) = (0, _end - _start);
        if (_block.Length < length)
        {
            Array.Resize(ref _block, Math.Max(length, BlockSize));
        }
    }
}
