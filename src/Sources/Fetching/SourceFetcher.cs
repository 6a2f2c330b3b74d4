using System.Runtime.CompilerServices;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Downloads files one after the other. Transient failures are retried after a wait.</summary>
public sealed class SourceFetcher
{
    private readonly FetchFolder _folder;
    private readonly FileTransfer _transfer;
    private readonly ResiliencePipeline _retry;

    /// <summary>Creates a fetcher for a folder.</summary>
    /// <param name="http">A client from <see cref="FetchClient"/>.</param>
    /// <param name="folder">The folder; created if it does not exist.</param>
    /// <param name="settings">Retries, timeouts and limits.</param>
    /// <param name="time">The clock for waits.</param>
    public SourceFetcher(HttpClient http, string folder, FetchSettings settings, TimeProvider time)
    {
        _folder = new FetchFolder(folder);
        _transfer = new FileTransfer(http, _folder, settings, time);
        _retry = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<FetchException>(failure => failure.MayRetry),
                MaxRetryAttempts = settings.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = settings.FirstWait,
                MaxDelay = settings.LongestWait,
                DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as FetchException)?.RetryAfter),
            })
            .Build();
    }

    /// <summary>Downloads files. If a file fails, the others are still downloaded.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="progress">Receives the progress of each file; may be null.</param>
    /// <param name="cancellationToken">Cancels the operation; received data is kept for the next run.</param>
    /// <returns>The result for each file, as soon as it is known.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public async IAsyncEnumerable<FetchResult> RunAsync(
        IEnumerable<PublicSource> sources, IProgress<FetchProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _folder.Create();
        foreach (var source in sources)
        {
            yield return await FetchAsync(source, progress, cancellationToken);
        }
    }

    private async Task<FetchResult> FetchAsync(PublicSource source, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var state = await _retry.ExecuteAsync(async token => await _transfer.RunAsync(source, progress, token), cancellationToken);
            return new FetchResult(source, state, new FileInfo(_folder.FileOf(source)).Length);
        }
        catch (FetchException failure)
        {
            return new FetchResult(source, FetchState.Failed, 0, failure);
        }
    }
}
