namespace KnowledgeGraph.Kit.Tests;

/// <summary>A clock whose time stamps and timers both go on when a test says so.</summary>
public sealed class TimedClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _now;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _now.Ticks;
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until code under test waits for this long, and lets that time pass.</summary>
    public Task PassAsync(TimeSpan limit, CancellationToken cancellationToken) => PassAsync(limit, limit, cancellationToken);

    /// <summary>Waits until code under test waits for some time in a range, as where it is drawn at random, and lets that time pass.</summary>
    public async Task PassAsync(TimeSpan shortest, TimeSpan longest, CancellationToken cancellationToken) =>
        Advance(await WaitedForAsync(shortest, longest, cancellationToken));

    /// <summary>Waits until code under test waits for this long.</summary>
    public Task UntilWaitedForAsync(TimeSpan limit, CancellationToken cancellationToken) => WaitedForAsync(limit, limit, cancellationToken);

    /// <summary>Lets time pass. A timer fires once: one that repeats is not known here.</summary>
    public void Advance(TimeSpan time)
    {
        List<Timer> due;
        lock (_lock)
        {
            _now += time;
            due = _timers.FindAll(timer => timer.Due <= _now);
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(timer => timer.Fire());
    }

    private async Task<TimeSpan> WaitedForAsync(TimeSpan shortest, TimeSpan longest, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task started;
            lock (_lock)
            {
                if (_timers.Find(timer => timer.Limit >= shortest && timer.Limit <= longest) is { } found)
                {
                    return found.Limit;
                }

                started = _started.Task;
            }

            await started.WaitAsync(cancellationToken);
        }
    }

    private sealed class Timer(TimedClock clock, Action fire) : ITimer
    {
        public Action Fire { get; } = fire;

        public TimeSpan Limit { get; private set; }

        public TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    (Limit, Due) = (dueTime, clock._now + dueTime);
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
