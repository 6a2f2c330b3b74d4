namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Loads a list of values for each key.</summary>
/// <typeparam name="TKey">The key; it needs value equality.</typeparam>
/// <typeparam name="TValue">One of the values.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
    where TKey : notnull
{
    /// <summary>Makes a loader for one request.</summary>
    /// <param name="batchScheduler">Says when to load.</param>
    /// <param name="options">How to load.</param>
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <returns>The values by key; an absent key has none.</returns>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);

    private protected sealed override async ValueTask<TValue[]?[]> FetchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken)
    {
        var found = await LoadGroupedBatchAsync(keys, cancellationToken);
        return [.. keys.Select(key => found[key].ToArray())];
    }
}
