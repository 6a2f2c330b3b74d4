namespace KnowledgeGraph.Sources.Content;

/// <summary>
/// Passes gzip data to .NET's decompressor in a way that shows where the data ended. The decompressor does not report
/// how much of a block it used, so the last part of the file is passed byte by byte.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="length">Its length in bytes.</param>
internal sealed class GzipInput(PeekStream file, long length) : ReadOnlyStream
{
    private const int ExactTail = 16 * 1024;

    private readonly byte[] _last = new byte[1];
    private long _served;

    /// <summary>Whether the decompressor requested more bytes than the file has.</summary>
    public bool ReadPastEnd { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var beforeTail = length - ExactTail - _served;
        var wanted = beforeTail > 0 ? (int)Math.Min(beforeTail, buffer.Length) : Math.Min(1, buffer.Length);
        var count = await file.ReadAsync(buffer[..wanted], cancellationToken);
        if (count > 0)
        {
            _last[0] = buffer.Span[count - 1];
        }

        ReadPastEnd |= count == 0 && wanted > 0;
        _served += count;
        return count;
    }

    /// <summary>Reads the rest after the decompressor stopped. The decompressor has already read at least one byte of the rest.</summary>
    public async ValueTask<GzipTail?> ReadTailAsync(CancellationToken cancellationToken)
    {
        if (ReadPastEnd)
        {
            return null;
        }

        var (count, isExact, isZero) = (1L, _served > length - ExactTail, _last[0] == 0);
        while (await file.PeekAsync(ExactTail, cancellationToken) is { Length: > 0 } bytes)
        {
            count += bytes.Length;
            isZero &= !bytes.Span.ContainsAnyExcept((byte)0);
            file.Skip(bytes.Length);
        }

        return new GzipTail(count, isExact, isZero);
    }
}

/// <summary>The bytes after the end of gzip data.</summary>
/// <param name="Count">Number of bytes.</param>
/// <param name="IsExact">Whether the number is exact; otherwise it is a lower bound.</param>
/// <param name="IsPadding">Whether they are all zero, as in files padded for tapes and block devices.</param>
internal sealed record GzipTail(long Count, bool IsExact, bool IsPadding)
{
    public ReportCode Code => IsPadding ? ReportCodes.PaddingIgnored : ReportCodes.TrailingBytes;

    public string Message =>
        $"{(IsExact ? "" : "At least ")}{Count} bytes{(IsPadding ? ", all zero," : "")} follow the end of the gzip data and are not read."
        + (IsPadding ? "" : " Check that the file is complete: fetch it again or compress it again.");
}
