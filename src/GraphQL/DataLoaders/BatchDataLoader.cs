namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Loads one value for each key.</summary>
/// <typeparam name="TKey">The key; it needs value equality.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Makes a loader for one request.</summary>
    /// <param name="batchScheduler">Says when to load.</param>
    /// <param name="options">How to load.</param>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <returns>The values by key; an absent key has the value null.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);

    private protected sealed override async ValueTask<TValue?[]> FetchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken)
    {
        var found = await LoadBatchAsync(keys, cancellationToken);
        var values = new TValue?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = found.TryGetValue(keys[i], out var value) ? value : default;
        }

        return values;
    }
}
