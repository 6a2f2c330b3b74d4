using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads something of each of many entities.</summary>
/// <typeparam name="TValue">What is loaded.</typeparam>
public abstract class EntityKeyLoader<TValue> : ReleaseLoader<EntityKey, Curie, TValue>
    where TValue : class
{
    /// <summary>Makes a loader for one request.</summary>
    protected EntityKeyLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(releases, batchScheduler, options)
    {
    }

    /// <inheritdoc/>
    protected sealed override string ReleaseOf(EntityKey key) => key.Release;

    /// <inheritdoc/>
    protected sealed override Curie AskedOf(EntityKey key) => key.Id;
}
