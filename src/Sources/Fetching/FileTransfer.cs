using System.Net;
using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>One attempt to download a file: requests the missing part, verifies it and gives the file its final name.</summary>
internal sealed class FileTransfer(HttpClient http, FetchFolder folder, FetchSettings settings, TimeProvider time)
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Downloads a file, or finds that the file in the folder is current.</summary>
    /// <param name="source">The file.</param>
    /// <param name="progress">Receives the progress; may be null.</param>
    /// <param name="cancellationToken">Cancels the transfer; received data is kept for the next attempt.</param>
    /// <exception cref="FetchException">The download failed, or the file is not what the server stated.</exception>
    public async Task<FetchState> RunAsync(PublicSource source, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        using var stall = new StallTimer(settings.StallLimit, time, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, source.Address);
        var whole = await AskAsync(source, request, cancellationToken);
        using var answer = await ReceiveAsync(() => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stall.Token), stall);
        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            return whole is null ? throw FetchErrors.NothingNew() : FetchState.Unchanged;
        }

        ThrowIfRefused(source, answer);
        await TakeAsync(source, answer, stall, progress, cancellationToken);
        return FetchState.Fetched;
    }

    /// <summary>Requests the rest of a partial file, or else an update of a complete file, whose version is returned.</summary>
    private async Task<FetchedVersion?> AskAsync(PublicSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await folder.PartAsync(source, cancellationToken) is { RangeCondition: { } condition })
        {
            request.Headers.Range = new(folder.PartLength(source), null);
            request.Headers.IfRange = condition;
            return null;
        }

        var whole = await folder.WholeAsync(source, cancellationToken);
        whole?.AskForNewer(request.Headers);
        return whole;
    }

    private void ThrowIfRefused(PublicSource source, HttpResponseMessage answer)
    {
        switch (answer.StatusCode)
        {
            case HttpStatusCode.OK:
                return;
            case HttpStatusCode.PartialContent:
                var range = answer.Content.Headers.ContentRange;
                if (range is { Unit: "bytes", From: { } from } && from == folder.PartLength(source) && folder.PartLength(source) > 0)
                {
                    return;
                }

                folder.DropPart(source);
                throw FetchErrors.WrongRange(range?.ToString() ?? "it does not say which");
            case HttpStatusCode.RequestedRangeNotSatisfiable:
                folder.DropPart(source);
                throw FetchErrors.WrongRange("it has nothing more");
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                throw RetryAfter(answer) is { } wait && wait > settings.LongestWait
                    ? FetchErrors.BusyForLong(answer.StatusCode, wait)
                    : FetchErrors.Busy(answer.StatusCode, RetryAfter(answer));
            case HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented:
                throw FetchErrors.Busy(answer.StatusCode, retryAfter: null);
            case >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest:
                throw FetchErrors.TooManyRedirects(answer.StatusCode, answer.Headers.Location, settings.Redirects);
            default:
                throw FetchErrors.Refused(answer.StatusCode);
        }
    }

    private async Task TakeAsync(
        PublicSource source, HttpResponseMessage answer, StallTimer stall, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var isRest = answer.StatusCode == HttpStatusCode.PartialContent;
        var total = isRest ? answer.Content.Headers.ContentRange!.Length : answer.Content.Headers.ContentLength;
        var version = FetchedVersion.Of(source, answer);
        if (!isRest)
        {
            folder.DropPart(source);
            await folder.BeginPartAsync(source, version, cancellationToken);
        }

        await CopyAsync(source, answer, isRest, total, stall, progress, cancellationToken);
        await CheckAsync(source, total, ContentChecksum.Of(answer), cancellationToken);
        await folder.FinishAsync(source, version, cancellationToken);
    }

    private async Task CopyAsync(
        PublicSource source, HttpResponseMessage answer, bool isRest, long? total, StallTimer stall, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        await using var part = new FileStream(folder.PartOf(source), isRest ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None);
        await using var content = await ReceiveAsync(() => answer.Content.ReadAsStreamAsync(stall.Token), stall);
        var block = new byte[BlockSize];
        int count;
        do
        {
            count = await ReceiveAsync(() => content.ReadAsync(block, stall.Token).AsTask(), stall);
            stall.Restart();
            await part.WriteAsync(block.AsMemory(0, count), cancellationToken);
            progress?.Report(new FetchProgress(source, part.Position, total));
        }
        while (count > 0);

        part.Flush(flushToDisk: true);
    }

    /// <summary>Verifies length, checksum and format. An invalid part is deleted; one that is only too short is kept.</summary>
    private async Task CheckAsync(PublicSource source, long? total, ContentChecksum? checksum, CancellationToken cancellationToken)
    {
        var length = folder.PartLength(source);
        if (length < total)
        {
            throw FetchErrors.WrongLength(length, total.Value);
        }

        try
        {
            if (length > total)
            {
                throw FetchErrors.WrongLength(length, total.Value);
            }

            if (length == 0)
            {
                throw FetchErrors.Empty();
            }

            if (checksum is not null)
            {
                await checksum.VerifyAsync(folder.PartOf(source), cancellationToken);
            }

            await CheckFormatAsync(source, cancellationToken);
        }
        catch (FetchException)
        {
            folder.DropPart(source);
            throw;
        }
    }

    private async Task CheckFormatAsync(PublicSource source, CancellationToken cancellationToken)
    {
        try
        {
            var entries = await SourceRecognizer.RecognizeAsync(folder.PartOf(source), cancellationToken);
            if (!entries.Any(entry => entry is RecognizedSource recognized && recognized.Kind == source.Kind))
            {
                throw FetchErrors.Foreign(source.Kind.Describe(), Described(entries));
            }
        }
        catch (SourceException e)
        {
            throw FetchErrors.Foreign(source.Kind.Describe(), e.Message);
        }
    }

    private static string Described(IReadOnlyList<CatalogEntry> entries) => entries switch
    {
        [RecognizedSource recognized, ..] => $"the file has the format {recognized.Kind.Describe()}",
        [IgnoredFile ignored, ..] => ignored.Reason,
        _ => "it is an archive without files",
    };

    private TimeSpan? RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > time.GetUtcNow() ? date - time.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };

    // Errors while receiving are network errors; they must not be confused with disk errors.
    private async Task<T> ReceiveAsync<T>(Func<Task<T>> receive, StallTimer stall)
    {
        try
        {
            return await receive();
        }
        catch (OperationCanceledException e) when (stall.HasFired)
        {
            throw FetchErrors.Stalled(settings.StallLimit, e);
        }
        catch (HttpRequestException e)
        {
            throw e.HttpRequestError is HttpRequestError.ResponseEnded ? FetchErrors.Broken(e) : FetchErrors.Unreachable(e);
        }
        catch (IOException e)
        {
            throw FetchErrors.Broken(e);
        }
    }
}
