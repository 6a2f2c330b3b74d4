namespace KnowledgeGraph.Server.Commands;

/// <summary>Reads the input files of <c>kg graphql validate</c>.</summary>
internal static class InputFile
{
    /// <summary>The bytes of a file.</summary>
    /// <exception cref="CommandException">FILE_NOT_FOUND or FILE_UNREADABLE.</exception>
    public static async Task<byte[]> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException("FILE_NOT_FOUND", $"the file {file} does not exist.", missing) { ExitCode = ExitCodes.Usage };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException("FILE_UNREADABLE", $"{file} cannot be read: {unreadable.Message}", unreadable) { ExitCode = ExitCodes.Usage };
        }
    }
}
