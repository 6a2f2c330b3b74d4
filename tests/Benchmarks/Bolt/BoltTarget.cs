namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A client that is measured, as a process of its own.</summary>
internal sealed class BoltTarget(string program) : IDisposable
{
    private readonly MeasuredProcess _process = new(program, BoltWorker.Command);

    /// <summary>Lets it do one task over and over.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<BoltMeasurement> MeasureAsync(Uri server, int seconds, BoltTask task, CancellationToken cancellationToken) =>
        BoltWorker.Answer(await _process.AskAsync(BoltWorker.Question(server, seconds, task), cancellationToken));

    public void Dispose() => _process.Dispose();
}
