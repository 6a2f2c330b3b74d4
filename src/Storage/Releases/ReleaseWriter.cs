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
            await Task.Run(() => Write(content, cancellationToken), cancellationToken);
        }
        catch (Exception e) when (StoreErrors.IsOfWriting(e))
        {
            throw StoreErrors.Writing(_folder.Root, e);
        }
    }

    private void Write(GraphContent content, CancellationToken cancellationToken)
    {
        _folder.SweepTemporaries();
        var path = _folder.ReleaseFile(content.Info.Hash);
        if (!IsWhole(path))
        {
            WriteFile(path, content, cancellationToken);
        }

        History().With(content.Info.Hash).Write(_folder.CurrentFile);
        _folder.Sweep();
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

    private static void WriteFile(string path, GraphContent content, CancellationToken cancellationToken)
    {
        var temporary = path + ReleaseFolder.TemporarySuffix;
        try
        {
            ReleaseFileWriter.Write(temporary, content, cancellationToken);
            DurableFiles.Replace(temporary, path);
        }
        catch
        {
            // Best effort: whatever stays is swept by whoever opens the folder next.
            File.Delete(temporary);
            throw;
        }
    }

    // The same sources give the same hash: a release that is there and whole need not be written again.
    private static bool IsWhole(string path)
    {
        try
        {
            using var release = EmbeddedKnowledgeGraph.Open(path);
            return true;
        }
        catch (Exception e) when (e is GraphStoreException or FileNotFoundException)
        {
            return false;
        }
    }
}
