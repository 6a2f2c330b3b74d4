using System.IO.Compression;

namespace KnowledgeGraph.Sources.Content;

/// <summary>The content of a source file, decompressed if it begins like gzip (RFC 1952), whatever its name.</summary>
internal sealed class SourceStream : ReadOnlyStream
{
    private const int BufferSize = 128 * 1024;
    private const string StrictGzip = "System.IO.Compression.UseStrictValidation";

    private readonly string _path;
    private readonly CountedStream _file;
    private readonly Stream _content;

    private SourceStream(string path, CountedStream file, Stream content)
    {
        _path = path;
        _file = file;
        _content = content;
    }

    /// <summary>Opens the file that <paramref name="reading"/> names.</summary>
    /// <exception cref="SourceException">The file is missing or cannot be read.</exception>
    public static async Task<SourceStream> OpenAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        var path = reading.Path;
        FileStream? file = null;
        try
        {
            file = new FileStream(path, new FileStreamOptions
            {
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            });
            reading.TotalBytes = file.Length;
            var magic = new byte[2];
            var isGzip = await file.ReadAtLeastAsync(magic, 2, throwOnEndOfStream: false, cancellationToken) == 2
                && magic is [0x1f, 0x8b];
            file.Position = 0;
            var counted = new CountedStream(file, reading);
            return new SourceStream(path, counted, isGzip ? OpenGzip(counted) : counted);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (file is not null)
            {
                await file.DisposeAsync();
            }

            throw e is FileNotFoundException or DirectoryNotFoundException
                ? SourceErrors.NotFound(path)
                : SourceErrors.Unreadable(path, e);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _content.ReadAsync(buffer, cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw _file.ReadPastEnd ? SourceErrors.GzipTruncated(_path, e) : SourceErrors.GzipCorrupt(_path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SourceErrors.Unreadable(_path, e);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync();
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

    private static GZipStream OpenGzip(Stream compressed)
    {
        // Without this switch .NET takes a file that is cut in the middle for a complete one.
        if (!AppContext.TryGetSwitch(StrictGzip, out var strict) || !strict)
        {
            throw new InvalidOperationException($"Set {StrictGzip} in the program's runtime configuration, as Directory.Build.props does.");
        }

        return new GZipStream(new BufferedStream(compressed, BufferSize), CompressionMode.Decompress);
    }
}
