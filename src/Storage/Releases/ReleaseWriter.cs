namespace KnowledgeGraph.Storage;

/// <summary>
/// Adds releases to a data folder. A release is written beside the old ones under another name, synced and renamed,
/// and only then made current, so a crash or a full disk at any moment leaves the old release current or the new one.
/// </summary>
/// <param name="folder">The data folder; made if there is none.</param>
public sealed class ReleaseWriter(string folder)
{
    private readonly ReleaseFolder _folder = new(folder);

    /// <summary>Writes a release and makes it the current one.</summary>
    /// <exception cref="GraphStoreException">
    /// The folder is full (STORE_FULL), read-only (STORE_READ_ONLY), being written to (STORE_BUSY) or another program's (STORE_FOREIGN).
    /// </exception>
    public async Task WriteAsync(GraphContent content, CancellationToken cancellationToken)
    {
        try
        {
            await using var taken = await _folder.TakeForWritingAsync(cancellationToken);
            _folder.SweepTemporaries();
            await WriteFileAsync(_folder.ReleaseFile(content.Info.Hash), content, cancellationToken);
            History().With(content.Info.Hash).Write(_folder.CurrentFile);
            _folder.Sweep();
        }
        catch (Exception e) when (StoreErrors.IsOfWriting(e))
        {
            throw StoreErrors.Writing(_folder.Root, e);
        }
    }

    // One of the same hash is written again: what it says is the same, but its sources and import report need not be.
    private static async Task WriteFileAsync(string path, GraphContent content, CancellationToken cancellationToken)
    {
        var temporary = path + ReleaseFolder.TemporarySuffix;
        try
        {
            await Task.Run(() => ReleaseFileWriter.WriteAsync(temporary, content, cancellationToken), cancellationToken);
            DurableFiles.Replace(temporary, path);
        }
        catch
        {
            // Best effort: whatever stays is swept by whoever opens the folder next.
            File.Delete(temporary);
            throw;
        }
    }

    // A damaged "current" tells to import again, so importing must mend it.
    private ReleaseHistory History()
    {
        try
        {
            return _folder.History();
        }
        catch (GraphStoreException)
        {
            return ReleaseHistory.None;
        }
    }
}
