#if !UPSTREAM_HOTCHOCOLATE
using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The version of the data is the hash of the release that the request reads.</summary>
internal sealed class ReleaseVersion(RequestReleases releases) : IDataVersion
{
    /// <inheritdoc/>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await releases.CurrentAsync(cancellationToken)).Release.Hash;
        }
        catch (GraphStoreException)
        {
            // The fields that need a release say why there is none.
            return null;
        }
    }
}
#endif
