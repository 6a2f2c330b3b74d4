namespace KnowledgeGraph.Storage;

/// <summary>Verifies that every byte used for responses is what was written.</summary>
/// <param name="folder">The data folder.</param>
public sealed class ReleaseVerifier(string folder)
{
    private readonly ReleaseFolder _folder = new(folder);

    /// <summary>Checks a release.</summary>
    /// <param name="prefix">Its content hash or a prefix of it; null for the current release.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <exception cref="GraphStoreException">
    /// The release is not what was written (RELEASE_DAMAGED), or has another format (RELEASE_FORMAT); there is no such release
    /// (RELEASE_UNKNOWN, RELEASE_AMBIGUOUS, STORE_EMPTY); or none is current (CURRENT_INVALID).
    /// </exception>
    public async Task<VerifiedRelease> VerifyAsync(string? prefix, CancellationToken cancellationToken)
    {
        var hash = prefix is null ? _folder.History().Current ?? throw StoreErrors.Empty(_folder.Root) : _folder.Find(prefix);
        var file = _folder.ReleaseFile(hash);
        using var graph = EmbeddedKnowledgeGraph.Open(file);
        if (graph.Release.Hash != hash)
        {
            throw StoreErrors.Damaged(file, $"it holds the release {graph.Release.Hash}");
        }

        graph.CheckStructure();
        _ = await graph.ReadAllAsync(cancellationToken);
        return new VerifiedRelease(hash, new FileInfo(file).Length);
    }
}

/// <summary>A release that passed verification.</summary>
/// <param name="Hash">Its content hash.</param>
/// <param name="Bytes">The size of its file.</param>
public sealed record VerifiedRelease(string Hash, long Bytes);
