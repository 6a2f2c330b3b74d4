using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads one value for each of many entities.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
public abstract class EntityKeyLoader<TValue> : ReleaseLoader<EntityKey, Curie, TValue>
    where TValue : class
{
    /// <summary>Creates a loader for one request.</summary>
    protected EntityKeyLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(releases, batchScheduler, options)
    {
    }

    /// <inheritdoc/>
    protected sealed override string ReleaseOf(EntityKey key) => key.Release;

    /// <inheritdoc/>
    protected sealed override Curie AskedOf(EntityKey key) => key.Id;
}
