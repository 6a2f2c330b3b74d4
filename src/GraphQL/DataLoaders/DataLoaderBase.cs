namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>
/// Collects keys until the scheduler dispatches, loads them at once, and remembers each value for the rest of the request.
/// </summary>
/// <typeparam name="TKey">The key; it needs value equality.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Task<TValue?>> _loads = [];
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private Batch? _current;

    /// <summary>Makes a loader for one request.</summary>
    /// <param name="batchScheduler">Says when to load.</param>
    /// <param name="options">How to load.</param>
    private protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _scheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize == 0 ? int.MaxValue : options.MaxBatchSize;
    }

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (!_loads.TryGetValue(key, out var load))
            {
                load = AddToBatch(key, cancellationToken);
                _loads.Add(key, load);
            }

            return load;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)).ToArray());

    /// <summary>Loads a batch.</summary>
    /// <returns>The value of each key at its position; null where there is none.</returns>
    private protected abstract ValueTask<TValue?[]> FetchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);

    private Task<TValue?> AddToBatch(TKey key, CancellationToken cancellationToken)
    {
        if (_current is null || _current.Keys.Count >= _maxBatchSize)
        {
            var batch = _current = new Batch();
            _scheduler.Schedule(() => DispatchAsync(batch, cancellationToken));
        }

        // Fields go on inside the dispatch of their batch: the scheduler relies on it to see what they load next.
        var load = new TaskCompletionSource<TValue?>();
        _current.Keys.Add(key);
        _current.Loads.Add(load);
        return load.Task;
    }

    private async ValueTask DispatchAsync(Batch batch, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_current == batch)
            {
                _current = null;
            }
        }

        TValue?[] values;
        try
        {
            values = await FetchAsync(batch.Keys, cancellationToken);
        }
        catch (Exception failure)
        {
            Fail(batch, failure);
            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            batch.Loads[i].SetResult(values[i]);
        }
    }

    private void Fail(Batch batch, Exception failure)
    {
        lock (_lock)
        {
            foreach (var key in batch.Keys)
            {
                _loads.Remove(key);
            }
        }

        foreach (var load in batch.Loads)
        {
            load.SetException(failure);
        }
    }

    private sealed class Batch
    {
        public List<TKey> Keys { get; } = [];

        public List<TaskCompletionSource<TValue?>> Loads { get; } = [];
    }
}
