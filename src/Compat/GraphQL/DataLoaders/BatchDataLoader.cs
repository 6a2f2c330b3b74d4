namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Loads one value for each key.</summary>
/// <typeparam name="TKey">The key; it must have value equality.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Creates a loader for one request.</summary>
    /// <param name="batchScheduler">Decides when batches are loaded.</param>
    /// <param name="options">The options.</param>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The distinct keys.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>The values by key; the value of a missing key is null.</returns>
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
