using System.Runtime.CompilerServices;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Fetches files one after the other. A failure that may pass is tried again after a while.</summary>
public sealed class SourceFetcher
{
    private readonly FetchFolder _folder;
    private readonly FileTransfer _transfer;
    private readonly ResiliencePipeline _retry;

    /// <summary>Makes a fetcher into a folder.</summary>
    /// <param name="http">The client, as <see cref="FetchClient"/> makes it.</param>
    /// <param name="folder">The folder; made if there is none.</param>
    /// <param name="settings">How patient it is.</param>
    /// <param name="time">The clock that waits.</param>
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

    /// <summary>Fetches files. A file that fails does not keep the others from coming.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="progress">Told how far each file has come; null if nobody wants to know.</param>
    /// <param name="cancellationToken">Stops; what has come stays for the next run.</param>
    /// <returns>What became of each file, as soon as it is known.</returns>
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
