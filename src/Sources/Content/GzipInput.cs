namespace KnowledgeGraph.Sources.Content;

/// <summary>
/// Hands gzip data to .NET's decompressor so that it can be told where the data ended. The decompressor keeps to itself
/// how much of a block it used, so the last part of the file comes byte by byte.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="length">Its length in bytes.</param>
internal sealed class GzipInput(PeekStream file, long length) : ReadOnlyStream
{
    private const int ExactTail = 16 * 1024;

    private readonly byte[] _last = new byte[1];
    private long _served;

    /// <summary>Whether the decompressor has asked for more than the file holds.</summary>
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

    /// <summary>Reads what is left when the decompressor has stopped: it has looked at one byte more than it needed, at least.</summary>
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

/// <summary>What stands behind the end of gzip data.</summary>
/// <param name="Count">Number of bytes.</param>
/// <param name="IsExact">Whether these are all; else there are a few more.</param>
/// <param name="IsPadding">Whether they are all zero, as tapes and block devices pad files.</param>
internal sealed record GzipTail(long Count, bool IsExact, bool IsPadding)
{
    public ReportCode Code => IsPadding ? ReportCodes.PaddingIgnored : ReportCodes.TrailingBytes;

    public string Message =>
        $"{(IsExact ? "" : "At least ")}{Count} bytes{(IsPadding ? ", all zero," : "")} follow the end of the gzip data and are not read."
        + (IsPadding ? "" : " Check that the file is complete: fetch it again or compress it again.");
}
