namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>
/// Schedules the batches of one request. The engine starts all resolvers of a level, then calls <see cref="DispatchUntilAsync"/>: all
/// batches scheduled so far run concurrently; batches scheduled meanwhile run after all of these have completed.
/// </summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _lock = new();
    private List<Func<ValueTask>> _scheduled = [];
    private TaskCompletionSource? _arrival;
    private Action? _forget;

    /// <summary>Adds a loader of the request.</summary>
    /// <param name="forget">Clears the loader's cache.</param>
    public void Add(Action forget)
    {
        lock (_lock)
        {
            _forget += forget;
        }
    }

    /// <summary>Clears the caches of all loaders: the request has its values, and may live on while they are being sent.</summary>
    public void Forget() => _forget?.Invoke();

    public void Schedule(Func<ValueTask> dispatch)
    {
        TaskCompletionSource? arrival;
        lock (_lock)
        {
            _scheduled.Add(dispatch);
            arrival = _arrival;
            _arrival = null;
        }

        arrival?.TrySetResult();
    }

    /// <summary>Runs batches until the given tasks, which may depend on them, have completed.</summary>
    /// <param name="tasks">The tasks; their failures are ignored.</param>
    public async ValueTask DispatchUntilAsync(IReadOnlyList<Task> tasks)
    {
        Task? all = null;
        while (true)
        {
            // A batch completes only after the continuations of its fields have run, so their next keys are already scheduled.
            while (TryTakeScheduled() is { } batches)
            {
                await Task.WhenAll(batches.Select(batch => batch().AsTask()));
            }

            all ??= WhenAllEnded(tasks);
            if (all.IsCompleted)
            {
                return;
            }

            // The remaining tasks wait for something other than a loader, but may still use one.
            await Task.WhenAny(all, NextArrival());
        }
    }

    private static async Task WhenAllEnded(IReadOnlyList<Task> tasks)
    {
        foreach (var task in tasks)
        {
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private List<Func<ValueTask>>? TryTakeScheduled()
    {
        lock (_lock)
        {
            if (_scheduled.Count == 0)
            {
                return null;
            }

            var taken = _scheduled;
            _scheduled = [];
            return taken;
        }
    }

    private Task NextArrival()
    {
        lock (_lock)
        {
            if (_scheduled.Count > 0)
            {
                return Task.CompletedTask;
            }

            _arrival ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _arrival.Task;
        }
    }
}
