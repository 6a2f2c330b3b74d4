using System.IO.Compression;

namespace KnowledgeGraph.Sources.Content;

/// <summary>Decompressed gzip data (RFC 1952) with one or several members. At its end, trailing bytes are read and reported.</summary>
internal sealed class GzipContent : ReadOnlyStream
{
    private const string StrictGzip = "System.IO.Compression.UseStrictValidation";

    private readonly PeekStream _file;
    private readonly GzipInput _input;
    private readonly GZipStream _gzip;
    private readonly SourceReading _reading;
    private bool _ended;

    /// <param name="file">The compressed bytes.</param>
    /// <param name="length">The number of compressed bytes.</param>
    /// <param name="reading">Collects the note about trailing bytes.</param>
    public GzipContent(PeekStream file, long length, SourceReading reading)
    {
        // Without this switch, .NET accepts a truncated file as complete.
        if (!AppContext.TryGetSwitch(StrictGzip, out var strict) || !strict)
        {
            throw new InvalidOperationException($"Set {StrictGzip} in the program's runtime configuration, as Directory.Build.props does.");
        }

        _file = file;
        _input = new GzipInput(file, length);
        _gzip = new GZipStream(_input, CompressionMode.Decompress);
        _reading = reading;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var count = await _gzip.ReadAsync(buffer, cancellationToken);
            if (count == 0 && buffer.Length > 0 && !_ended)
            {
                _ended = true;
                if (await _input.ReadTailAsync(cancellationToken) is { } tail)
                {
                    _reading.Note(tail.Code, tail.Message);
                }
            }

            return count;
        }
        catch (InvalidDataException e)
        {
            throw _input.ReadPastEnd ? SourceErrors.GzipTruncated(_reading.Path, e) : SourceErrors.GzipCorrupt(_reading.Path, e);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await _gzip.DisposeAsync();
        await _file.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
