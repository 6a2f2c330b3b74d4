namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Gives memory back to the system when much has been used and little is going on: without it a server that was busy once holds what it
/// needed then, as the collector has no reason to run while nothing is allocated.
/// </summary>
/// <param name="time">The clock that says when to look.</param>
internal sealed class MemoryReturn(TimeProvider time) : BackgroundService
{
    private const long Much = 1_000_000_000;
    private const long Little = 100_000_000;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private long _collectedAt;
    private long _lookedAt;

    /// <summary>How often memory was given back.</summary>
    public int Times { get; private set; }

    /// <summary>Looks once.</summary>
    /// <param name="allocated">The bytes allocated since the process was started.</param>
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
