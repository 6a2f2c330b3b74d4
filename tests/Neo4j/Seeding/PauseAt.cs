namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>Stops a load before the first batch of a stage until it may go on.</summary>
internal sealed class PauseAt(string stage) : IProgress<SeedProgress>, IDisposable
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _goOn = new();

    /// <summary>Ends when the stage is reached.</summary>
    public Task Reached => _reached.Task.WaitAsync(TestContext.Current.CancellationToken);

    public void GoOn() => _goOn.Set();

    public void Report(SeedProgress value)
    {
        if (value.Stage == stage)
        {
            _reached.TrySetResult();
            _goOn.Wait(TimeSpan.FromMinutes(3));
        }
    }

    public void Dispose() => _goOn.Dispose();
}
