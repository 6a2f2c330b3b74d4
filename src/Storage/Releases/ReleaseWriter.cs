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
    public Task WriteAsync(GraphContent content, CancellationToken cancellationToken) =>
        WriteAsync(async () =>
        {
            _folder.SweepTemporaries();
            var known = KnownHistory();
            await WriteFileAsync(_folder.ReleaseFile(content.Info.Hash), content, cancellationToken);
            var history = (known ?? ReleaseHistory.None).With(content.Info.Hash);
            history.Write(_folder.CurrentFile);
            if (known is not null)
            {
                _folder.Sweep(history);
            }
        }, cancellationToken);

    /// <summary>Checks that a release could be written, before the work of building one: the folder is made, taken and written to.</summary>
    /// <exception cref="GraphStoreException">As <see cref="WriteAsync(GraphContent, CancellationToken)"/>.</exception>
    public Task CheckWritableAsync(CancellationToken cancellationToken) =>
        WriteAsync(() =>
        {
            _folder.CheckWritable();
            return Task.CompletedTask;
        }, cancellationToken);

    /// <summary>Makes a release whose file is there the current one. The others stay, in their order.</summary>
    /// <param name="prefix">Its content hash, or as much of the beginning as no other hash has; case does not matter.</param>
    /// <param name="cancellationToken">Ends the waiting for another writer.</param>
    /// <returns>The content hash.</returns>
    /// <exception cref="GraphStoreException">
    /// No release begins so (RELEASE_UNKNOWN), or several (RELEASE_AMBIGUOUS); it cannot be read (RELEASE_DAMAGED, RELEASE_FORMAT);
    /// there is none (STORE_EMPTY); or as <see cref="WriteAsync(GraphContent, CancellationToken)"/>.
    /// </exception>
    public async Task<string> UseAsync(string prefix, CancellationToken cancellationToken)
    {
        // Asked before the folder is taken as well: taking one makes it if there is none.
        var hash = _folder.Find(prefix);
        await WriteAsync(() =>
        {
            hash = _folder.Find(prefix);
            using (EmbeddedKnowledgeGraph.Open(_folder.ReleaseFile(hash)))
            {
                // A release that no server could take up must not become current.
            }

            (KnownHistory() ?? ReleaseHistory.None).With(hash).Write(_folder.CurrentFile);
            return Task.CompletedTask;
        }, cancellationToken);
        return hash;
    }

    private async Task WriteAsync(Func<Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await using var taken = await _folder.TakeForWritingAsync(cancellationToken);
            await write();
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
            // Best effort: whatever stays is removed by the next import.
            File.Delete(temporary);
            throw;
        }
    }

    // Null where there are releases but which one was current is lost: importing and choosing one mend that.
    private ReleaseHistory? KnownHistory()
    {
        try
        {
            return _folder.History();
        }
        catch (GraphStoreException)
        {
            return null;
        }
    }
}
