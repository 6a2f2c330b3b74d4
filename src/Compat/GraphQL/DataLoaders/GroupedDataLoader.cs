namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Loads a list of values for each key.</summary>
/// <typeparam name="TKey">The key; it must have value equality.</typeparam>
/// <typeparam name="TValue">The values in the list.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue[]>
    where TKey : notnull
{
    /// <summary>Creates a loader for one request.</summary>
    /// <param name="batchScheduler">Decides when batches are loaded.</param>
    /// <param name="options">The options.</param>
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The distinct keys.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>The values by key; a missing key has no values.</returns>
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
