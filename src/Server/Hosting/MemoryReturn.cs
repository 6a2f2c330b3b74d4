namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Returns memory to the system after much has been allocated and the server is nearly idle. Without this, a server keeps the memory of its
/// busiest time, because the garbage collector does not run while nothing is allocated.
/// </summary>
/// <param name="time">The clock for the timer.</param>
internal sealed class MemoryReturn(TimeProvider time) : BackgroundService
{
    private const long Much = 1_000_000_000;
    private const long Little = 100_000_000;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private long _collectedAt;
    private long _lookedAt;

    /// <summary>How often memory was returned.</summary>
    public int Times { get; private set; }

    /// <summary>Runs one check.</summary>
    /// <param name="allocated">The bytes allocated since the process started.</param>
    public void Look(long allocated)
    {
        var isQuiet = allocated - _lookedAt < Little;
        _lookedAt = allocated;
        if (isQuiet && allocated - _collectedAt > Much)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            _collectedAt = allocated;
            Times++;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Look(GC.GetTotalAllocatedBytes());
        }
    }
}
