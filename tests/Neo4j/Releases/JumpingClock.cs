namespace KnowledgeGraph.Neo4j.Tests.Releases;

/// <summary>A clock that stands still: a timer runs out when a test says so.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until something waits for this long, and lets it be over.</summary>
    public async Task JumpAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task started;
            lock (_lock)
            {
                if (_timers.Find(timer => timer.Limit == limit) is { } found)
                {
                    _timers.Remove(found);
                    found.Fire();
                    return;
                }

                started = _started.Task;
            }

            await started.WaitAsync(cancellationToken);
        }
    }

    private sealed class Timer(JumpingClock clock, Action fire) : ITimer
    {
        public Action Fire { get; } = fire;

        public TimeSpan Limit { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Limit = dueTime;
                    clock._timers.Add(this);
                    clock._started.SetResult();
                    clock._started = new(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
