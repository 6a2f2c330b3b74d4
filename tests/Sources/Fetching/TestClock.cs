namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>A clock on which waits end at once and are written down, and a limit ends only when a test says so.</summary>
/// <param name="limit">The time that is a limit; every other time is a wait.</param>
internal sealed class TestClock(TimeSpan limit) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _limits = [];
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>The waits so far.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_lock)
            {
                return [.. _waits];
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <summary>Ends the limits that are running.</summary>
    public void ExpireLimits()
    {
        List<Timer> running;
        lock (_lock)
        {
            running = [.. _limits];
            _limits.Clear();
        }

        running.ForEach(timer => timer.Fire());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private void Start(Timer timer, TimeSpan due)
    {
        lock (_lock)
        {
            _limits.Remove(timer);
            if (due == limit)
            {
                _limits.Add(timer);
                return;
            }

            if (due < TimeSpan.Zero)
            {
                return;
            }

            _waits.Add(due);
            _now += due;
        }

        ThreadPool.QueueUserWorkItem(_ => timer.Fire());
    }

    private void Stop(Timer timer)
    {
        lock (_lock)
        {
            _limits.Remove(timer);
        }
    }

    private sealed class Timer(TestClock clock, Action fire) : ITimer
    {
        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Start(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Stop(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
