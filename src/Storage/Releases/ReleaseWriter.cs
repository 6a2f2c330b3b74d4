namespace KnowledgeGraph.Storage;

/// <summary>
/// Adds releases to a data folder. A release is written beside the old ones under a temporary name, synced and renamed,
/// and only then made current. After a crash or with a full disk, either the old or the new release is current.
/// </summary>
/// <param name="folder">The data folder; created if it does not exist.</param>
public sealed class ReleaseWriter(string folder)
{
    private readonly ReleaseFolder _folder = new(folder);

    /// <summary>Writes a release and makes it the current one.</summary>
    /// <exception cref="GraphStoreException">
    /// The folder is full (STORE_FULL), read-only (STORE_READ_ONLY), being written to (STORE_BUSY) or belongs to another program (STORE_FOREIGN).
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

    /// <summary>Checks, before the work of building a release, that one can be written: creates and locks the folder, and writes to it.</summary>
    /// <exception cref="GraphStoreException">As <see cref="WriteAsync(GraphContent, CancellationToken)"/>.</exception>
    public Task CheckWritableAsync(CancellationToken cancellationToken) =>
        WriteAsync(() =>
        {
            _folder.CheckWritable();
            return Task.CompletedTask;
        }, cancellationToken);

    /// <summary>Makes an existing release the current one. The others keep their order.</summary>
    /// <param name="prefix">Its content hash, or an unambiguous prefix of it; case-insensitive.</param>
    /// <param name="cancellationToken">Cancels waiting for another writer.</param>
    /// <returns>The content hash.</returns>
    /// <exception cref="GraphStoreException">
    /// No release matches (RELEASE_UNKNOWN), or several do (RELEASE_AMBIGUOUS); it cannot be read (RELEASE_DAMAGED, RELEASE_FORMAT);
    /// there are no releases (STORE_EMPTY); or as <see cref="WriteAsync(GraphContent, CancellationToken)"/>.
    /// </exception>
    public async Task<string> UseAsync(string prefix, CancellationToken cancellationToken)
    {
        // Also checked before locking, because locking creates a missing folder.
        var hash = _folder.Find(prefix);
        await WriteAsync(() =>
        {
            hash = _folder.Find(prefix);
            using (EmbeddedKnowledgeGraph.Open(_folder.ReleaseFile(hash)))
            {
                // A release that servers cannot open must not become current.
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

    // A release with the same hash is written again: its content is the same, but its sources and import report may differ.
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
            // Best effort: the next import removes leftover files.
            File.Delete(temporary);
            throw;
        }
    }

    // Null if there are releases but the current one is unknown: importing or choosing a release repairs that.
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
