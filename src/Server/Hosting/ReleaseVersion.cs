#if !UPSTREAM_HOTCHOCOLATE
using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// The version of the data is the release that the request reads: its hash and its build time, because the same content can be built again from
/// other files.
/// </summary>
internal sealed class ReleaseVersion(RequestReleases releases) : IDataVersion
{
    /// <inheritdoc/>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        try
        {
            var release = (await releases.CurrentAsync(cancellationToken)).Release;
            return string.Create(CultureInfo.InvariantCulture, $"{release.Hash} {release.BuiltAt:O}");
        }
        catch (GraphStoreException)
        {
            // The fields that need a release report why there is none.
            return null;
        }
    }
}
#endif
