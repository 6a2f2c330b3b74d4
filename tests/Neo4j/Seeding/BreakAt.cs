namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>Breaks a load off before the first batch of a stage.</summary>
internal sealed class BreakAt(string stage) : IProgress<SeedProgress>, IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>What the load is to be ended by.</summary>
    public CancellationToken Token => _stop.Token;

    public void Report(SeedProgress value)
    {
        if (value.Stage == stage)
        {
            _stop.Cancel();
        }
    }

    public void Dispose() => _stop.Dispose();
}
