using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Puts a release into a data folder.</summary>
internal static class NewRelease
{
    /// <summary>Writes a release and makes it the current one.</summary>
    /// <exception cref="GraphStoreException">As <see cref="ReleaseWriter.WriteAsync"/>.</exception>
    /// <exception cref="CommandException">STORE_UNWRITABLE: the folder cannot be made or written to for another reason.</exception>
    public static async Task WriteAsync(string folder, GraphContent content, CancellationToken cancellationToken)
    {
        try
        {
            await new ReleaseWriter(folder).WriteAsync(content, cancellationToken);
        }
        catch (IOException failure)
        {
            throw new CommandException("STORE_UNWRITABLE", $"{folder} cannot be written to: {failure.Message} Name another folder with --data.", failure);
        }
    }
}
