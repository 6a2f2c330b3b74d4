using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Adds a release to a data folder.</summary>
internal static class NewRelease
{
    /// <summary>Writes a release and makes it the current one.</summary>
    /// <exception cref="GraphStoreException">As <see cref="ReleaseWriter.WriteAsync"/>.</exception>
    /// <exception cref="CommandException">STORE_UNWRITABLE: the folder cannot be created or written to for another reason.</exception>
    public static Task WriteAsync(string folder, GraphContent content, CancellationToken cancellationToken) =>
        GuardAsync(folder, writer => writer.WriteAsync(content, cancellationToken));

    /// <summary>Checks that a release can be written, before it is built.</summary>
    /// <exception cref="GraphStoreException">As <see cref="ReleaseWriter.WriteAsync"/>.</exception>
    /// <exception cref="CommandException">STORE_UNWRITABLE: the folder cannot be created or written to for another reason.</exception>
    public static Task CheckWritableAsync(string folder, CancellationToken cancellationToken) =>
        GuardAsync(folder, writer => writer.CheckWritableAsync(cancellationToken));

    private static async Task GuardAsync(string folder, Func<ReleaseWriter, Task> write)
    {
        try
        {
            await write(new ReleaseWriter(folder));
        }
        catch (IOException failure)
        {
            throw new CommandException("STORE_UNWRITABLE", $"{folder} cannot be written to: {failure.Message} Choose another folder with --data.", failure);
        }
    }
}
