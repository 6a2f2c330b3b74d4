namespace KnowledgeGraph.Server.Commands;

/// <summary>A file that is either complete or absent: it is written under a temporary name and renamed once it is complete.</summary>
internal sealed class ExportFile : IAsyncDisposable
{
    private readonly string _file;
    private readonly string _unfinished;

    private ExportFile(string file)
    {
        _file = file;
        _unfinished = file + ".tmp";
        Stream = new FileStream(_unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16, FileOptions.Asynchronous);
    }

    /// <summary>The stream to write to.</summary>
    public FileStream Stream { get; }

    /// <summary>Starts writing a file; an existing one is replaced on completion.</summary>
    /// <exception cref="CommandException">FILE_UNWRITABLE.</exception>
    public static ExportFile Create(string file)
    {
        if (Directory.Exists(file))
        {
            throw new CommandException("FILE_UNWRITABLE", $"{file} is a folder; name a file in it.");
        }

        try
        {
            return new ExportFile(file);
        }
        catch (Exception failure) when (IsOfFile(failure))
        {
            throw Unwritable(file, failure);
        }
    }

    /// <summary>Completes the file and renames it to its final name.</summary>
    /// <exception cref="CommandException">FILE_UNWRITABLE.</exception>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Stream.FlushAsync(cancellationToken);
            Stream.Flush(flushToDisk: true);
            await Stream.DisposeAsync();
            File.Move(_unfinished, _file, overwrite: true);
        }
        catch (Exception failure) when (IsOfFile(failure))
        {
            throw Unwritable(_file, failure);
        }
    }

    /// <summary>Removes the file unless it was completed.</summary>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        File.Delete(_unfinished);
    }

    private static bool IsOfFile(Exception failure) => failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static CommandException Unwritable(string file, Exception failure) =>
        new("FILE_UNWRITABLE", $"{file} cannot be written: {failure.Message} Name another file.", failure);
}
