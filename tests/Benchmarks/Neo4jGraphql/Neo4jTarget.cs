namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>An API over Neo4j that is measured.</summary>
/// <param name="api">The API.</param>
/// <param name="neo4j">The server behind it.</param>
/// <param name="form">Which form of a question it is asked.</param>
internal sealed class Neo4jTarget(HttpTarget api, MeasuredNeo4j neo4j, Func<Neo4jQuestion, HttpQuestion> form) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What it is called in the report.</summary>
    public string Name => api.Name;

    /// <inheritdoc cref="MeasuredProcess.Memory"/>
    public (double Now, double Peak) Memory() => api.Memory();

    /// <summary>The answer to a question, as bytes.</summary>
    public async Task<byte[]> AskAsync(Neo4jQuestion question, HttpClient http, CancellationToken cancellationToken) =>
        (await form(question).AskAsync(http, api.Address, cancellationToken)).Answer;

    /// <summary>
    /// Waits until it and Neo4j have nothing to do. After its start our API reads the release, and when a load ends there are
    /// requests that nobody waits for any more: what still works on that must not take from a measurement, which may be of the
    /// other API.
    /// </summary>
    public async Task UntilIdleAsync(CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Look)
        {
            var before = Used();
            await Task.Delay(Look, cancellationToken);
            if (Used() - before < Idle)
            {
                return;
            }
        }
    }

    /// <summary>Asks it one question over and over, and leaves it and Neo4j idle.</summary>
    public async Task<Neo4jMeasurement> MeasureAsync(Neo4jQuestion question, int seconds, CancellationToken cancellationToken)
    {
        var before = neo4j.ProcessorTime();
        var measured = await api.MeasureAsync(form(question), seconds, cancellationToken);
        var time = (neo4j.ProcessorTime() - before)?.TotalMicroseconds / measured.Load.Requests;
        await UntilIdleAsync(cancellationToken);
        return new Neo4jMeasurement(measured, time);
    }

    public void Dispose() => api.Dispose();

    private TimeSpan Used() => api.ProcessorTime() + (neo4j.ProcessorTime() ?? TimeSpan.Zero);
}
