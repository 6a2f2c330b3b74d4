namespace KnowledgeGraph.Sources.Content;

/// <summary>The bytes of a file, decompressed if they are gzip.</summary>
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

    /// <summary>The bytes themselves, or the decompressed bytes if they begin like gzip.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="length">The number of bytes.</param>
    /// <param name="reading">Collects the note about trailing bytes.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async ValueTask<PeekStream> DecompressedAsync(PeekStream bytes, long length, SourceReading reading, CancellationToken cancellationToken) =>
        (await bytes.PeekAsync(2, cancellationToken)).Span is [0x1f, 0x8b]
            ? new PeekStream(new GzipContent(bytes, length, reading))
            : bytes;
}
