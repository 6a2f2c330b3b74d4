namespace KnowledgeGraph.Bolt.Sessions;

/// <summary>
/// Retries a transaction after temporary errors, at least once and until the configured time has elapsed. Delays double from 0.1 s to 1 s,
/// so that a server that is available again is soon found, with ±20 % jitter to spread the clients.
/// </summary>
internal sealed class RetryPolicy(Config config)
{
    private const double Jitter = 0.2;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> attempt, CancellationToken closing)
    {
        var start = config.Clock.GetTimestamp();
        var failures = new List<Exception>();
        var delay = FirstDelay;
        while (true)
        {
            try
            {
                return await attempt();
            }
            catch (Neo4jException error) when (error.IsRetriable && !closing.IsCancellationRequested)
            {
                failures.Add(error);
                if (failures.Count > 1 && config.Clock.GetElapsedTime(start) >= config.MaxTransactionRetryTime)
                {
                    throw Exhausted(failures);
                }
            }

            await WaitAsync(delay, closing);
            delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
        }
    }

    private async Task WaitAsync(TimeSpan delay, CancellationToken closing)
    {
        try
        {
            var spread = 1 + (Jitter * ((2 * Random.Shared.NextDouble()) - 1));
            await Task.Delay(delay * spread, config.Clock, closing);
        }
        catch (OperationCanceledException)
        {
            throw UsageErrors.SessionClosed();
        }
    }

    private ServiceUnavailableException Exhausted(List<Exception> failures) =>
        new($"The transaction failed {failures.Count} times within {config.MaxTransactionRetryTime.TotalSeconds:0.###} s, the last time with: {failures[^1].Message}",
            new AggregateException(failures))
        { Code = BoltErrorCodes.RetriesExhausted };
}
