using System.Globalization;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The releases of a data folder, for the watcher. It polls files instead of using file-system events, which can get lost on network and
/// container volumes; reading 195 bytes costs nothing.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class FolderReleases(ReleaseFolder folder) : IReleaseStore
{
    /// <inheritdoc/>
    public Task<CurrentRelease?> CurrentAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(folder.History().Current is { } hash ? new CurrentRelease(hash, Build(hash)) : (CurrentRelease?)null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromException<CurrentRelease?>(StoreErrors.Reading(folder.CurrentFile, e));
        }
        catch (GraphStoreException e)
        {
            return Task.FromException<CurrentRelease?>(e);
        }
    }

    /// <inheritdoc/>
    public Task<IKnowledgeGraph?> OpenAsync(string hash, CancellationToken cancellationToken) =>
        ReleaseHistory.IsHash(hash) ? Task.Run<IKnowledgeGraph?>(() => Open(folder.ReleaseFile(hash)), cancellationToken) : Task.FromResult<IKnowledgeGraph?>(null);

    /// <summary>An open file can be read even after it was deleted.</summary>
    public Task<bool> IsHeldAsync(string hash, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <inheritdoc/>
    public Task<GraphStoreException> WhyEmptyAsync(CancellationToken cancellationToken) => Task.FromResult(StoreErrors.Empty(folder.Root));

    /// <summary>Nothing to prepare: an open release is ready.</summary>
    public Task PrepareAsync(IKnowledgeGraph graph, CancellationToken cancellationToken) => Task.CompletedTask;

    private static EmbeddedKnowledgeGraph? Open(string file)
    {
        try
        {
            return EmbeddedKnowledgeGraph.Open(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.Reading(file, e);
        }
    }

    // A release that is built again is a new file with the old name.
    private string Build(string hash) => File.GetLastWriteTimeUtc(folder.ReleaseFile(hash)).Ticks.ToString(CultureInfo.InvariantCulture);
}
