namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>
/// Loads one value for each key: collects keys until the scheduler dispatches, loads them as a batch, and caches each value until the request has been executed.
/// </summary>
/// <typeparam name="TKey">The key; it must have value equality.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Load> _loads = [];
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private Batch? _current;

    /// <summary>Creates a loader for one request.</summary>
    /// <param name="batchScheduler">Decides when batches are loaded.</param>
    /// <param name="options">The options.</param>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        _scheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize == 0 ? int.MaxValue : options.MaxBatchSize;
        (batchScheduler as BatchScheduler)?.Add(Forget);
    }

    /// <summary>Loads the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>The value; null if there is none.</returns>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (!_loads.TryGetValue(key, out var load))
            {
                load = new Load();
                _loads.Add(key, load);
                AddToBatch(key, load, cancellationToken);
            }

            return load.Answer ?? load.Wait();
        }
    }

    /// <summary>Loads the values of several keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>The value of each key by position; null if there is none.</returns>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)).ToArray());

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The distinct keys.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>The values by key; the value of a missing key is null.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys,
        CancellationToken cancellationToken);

    private void Forget()
    {
        lock (_lock)
        {
            _loads.Clear();
        }
    }

    private void AddToBatch(TKey key, Load load, CancellationToken cancellationToken)
    {
        if (_current is null || _current.Keys.Count >= _maxBatchSize)
        {
            var batch = _current = new Batch();
            _scheduler.Schedule(() => DispatchAsync(batch, cancellationToken));
        }

        _current.Keys.Add(key);
        _current.Loads.Add(load);
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

        IReadOnlyDictionary<TKey, TValue> values;
        try
        {
            values = await LoadBatchAsync(batch.Keys, cancellationToken);
        }
        catch (Exception failure)
        {
            Fail(batch, failure);
            return;
        }

        for (var i = 0; i < batch.Keys.Count; i++)
        {
            Answer(batch.Loads[i], values.GetValueOrDefault(batch.Keys[i]));
        }
    }

    private void Answer(Load load, TValue? value)
    {
        List<TaskCompletionSource<TValue?>> waiting;
        lock (_lock)
        {
            load.Answer = Task.FromResult(value);
            waiting = load.Waiting;
        }

        foreach (var field in waiting)
        {
            field.SetResult(value);
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

        foreach (var field in batch.Loads.SelectMany(load => load.Waiting))
        {
            field.SetException(failure);
        }
    }

    private sealed class Batch
    {
        public List<TKey> Keys { get; } = [];

        public List<Load> Loads { get; } = [];
    }

    /// <summary>The value of a key, and the fields that wait for it.</summary>
    private sealed class Load
    {
        /// <summary>The value, once it is loaded.</summary>
        public Task<TValue?>? Answer { get; set; }

        public List<TaskCompletionSource<TValue?>> Waiting { get; } = [];

        /// <summary>
        /// A separate task for each waiting field. Continuations of fields must run within the dispatch of their batch, so that the scheduler
        /// sees what they load next. If several fields awaited the same task, all but the last would continue in the thread pool.
        /// </summary>
        public Task<TValue?> Wait()
        {
            var waiting = new TaskCompletionSource<TValue?>();
            Waiting.Add(waiting);
            return waiting.Task;
        }
    }
}
