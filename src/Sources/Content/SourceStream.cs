namespace KnowledgeGraph.Sources.Content;

/// <summary>
/// The text of a source, which is a file or an archive member. It is decompressed if it begins like gzip (RFC 1952), whatever its
/// name, and converted to UTF-8.
/// </summary>
internal sealed class SourceStream : ReadOnlyStream
{
    private readonly string _path;
    private readonly IAsyncDisposable? _archive;
    private readonly PeekStream _content;

    private SourceStream(string path, PeekStream content, IAsyncDisposable? archive)
    {
        _path = path;
        _content = content;
        _archive = archive;
    }

    /// <summary>Opens the source that <paramref name="reading"/> names.</summary>
    /// <exception cref="SourceException">The file is missing, cannot be read or is damaged at its beginning.</exception>
    public static async Task<SourceStream> OpenAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        if (reading.Location.Member is null)
        {
            var file = SourceBytes.Open(reading.Location.File);
            return await OverAsync(reading, file, file.Length, archive: null, cancellationToken);
        }

        var archive = await TarArchive.OpenAsync(reading, cancellationToken);
        try
        {
            var member = await archive.FindAsync(reading.Location.Entry, cancellationToken);
            return await OverAsync(reading, member.Content, member.Length, archive, cancellationToken);
        }
        catch
        {
            await archive.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads bytes that are already open.</summary>
    /// <param name="reading">The reading that they belong to.</param>
    /// <param name="bytes">The bytes as stored on disk or in the archive; closed with the stream.</param>
    /// <param name="length">The number of stored bytes.</param>
    /// <param name="archive">The archive to close with the stream.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<SourceStream> OverAsync(
        SourceReading reading, Stream bytes, long length, IAsyncDisposable? archive, CancellationToken cancellationToken)
    {
        reading.TotalBytes = length;
        var raw = new PeekStream(new CountedStream(bytes, reading));
        try
        {
            return await SourceErrors.CodedAsync(
                reading.Path,
                async () => new SourceStream(
                    reading.Path, await TextContent.OpenAsync(await SourceBytes.DecompressedAsync(raw, length, reading, cancellationToken), cancellationToken), archive));
        }
        catch
        {
            await raw.DisposeAsync();
            throw;
        }
    }

    /// <summary>The next bytes of the text, without consuming them; fewer than requested only at its end.</summary>
    public ValueTask<ReadOnlyMemory<byte>> PeekAsync(int length, CancellationToken cancellationToken) =>
        SourceErrors.CodedAsync(_path, () => _content.PeekAsync(length, cancellationToken));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        SourceErrors.CodedAsync(_path, () => _content.ReadAsync(buffer, cancellationToken));

    public override async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync();
        if (_archive is not null)
        {
            await _archive.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }
}
