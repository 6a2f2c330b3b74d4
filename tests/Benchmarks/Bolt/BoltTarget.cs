namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A client that is measured, as a process of its own.</summary>
internal sealed class BoltTarget(string program, Uri server) : IDisposable
{
    private readonly MeasuredProcess _process = new(program, BoltWorker.Command, server.ToString());

    /// <summary>Lets it do one task over and over.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task<BoltMeasurement> MeasureAsync(BoltTask task, int seconds, CancellationToken cancellationToken) =>
        BoltWorker.Answer(await _process.AskAsync(BoltWorker.Question(task, seconds), cancellationToken));

    public void Dispose() => _process.Dispose();
}
