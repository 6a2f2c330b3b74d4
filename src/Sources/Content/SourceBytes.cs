namespace KnowledgeGraph.Sources.Content;

/// <summary>The bytes of a file, and what gzip packed into them.</summary>
internal static class SourceBytes
{
    /// <exception cref="SourceException">The file is missing or cannot be read.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 0,
            });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw SourceErrors.NotFound(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SourceErrors.Unreadable(path, e);
        }
    }

    /// <summary>The bytes themselves, or what they decompress to if they begin like gzip.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="reading">Where trailing bytes are noted.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async ValueTask<PeekStream> DecompressedAsync(PeekStream bytes, long length, SourceReading reading, CancellationToken cancellationToken) =>
        (await bytes.PeekAsync(2, cancellationToken)).Span is [0x1f, 0x8b]
            ? new PeekStream(new GzipContent(bytes, length, reading))
            : bytes;
}
