namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>
/// The batches of one request. The engine starts every resolver of a level, then calls <see cref="DispatchUntilAsync"/>:
/// all batches put off so far run together, and only when the last has answered those that were put off meanwhile.
/// </summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _lock = new();
    private List<Func<ValueTask>> _scheduled = [];
    private TaskCompletionSource? _arrival;
    private Action? _forget;

    /// <summary>Adds a loader of the request.</summary>
    /// <param name="forget">Lets the loader forget what it loaded.</param>
    public void Add(Action forget)
    {
        lock (_lock)
        {
            _forget += forget;
        }
    }

    /// <summary>Lets all loaders forget what they loaded: the request has its values, and may live on while they are sent.</summary>
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

    /// <summary>Runs batches until some tasks, which may wait for them, have all ended.</summary>
    /// <param name="tasks">The tasks; whether they failed is not looked at.</param>
    public async ValueTask DispatchUntilAsync(IReadOnlyList<Task> tasks)
    {
        Task? all = null;
        while (true)
        {
            // A batch ends after the fields it answered went on, so what they ask for next is here by then.
            while (TryTakeScheduled() is { } batches)
            {
                await Task.WhenAll(batches.Select(batch => batch().AsTask()));
            }

            all ??= WhenAllEnded(tasks);
            if (all.IsCompleted)
            {
                return;
            }

            // The rest wait for something other than a loader; they may still ask one.
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
