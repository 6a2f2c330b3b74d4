using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Reads the JSON body of a POST (GraphQL over HTTP, section 5.4).</summary>
internal static class RequestBody
{
    /// <summary>Reads and parses the body.</summary>
    /// <exception cref="HttpRefusal">The body is not JSON in UTF-8, is too large or arrives too slowly.</exception>
    public static async ValueTask<JsonDocument> ReadAsync(
        HttpRequest request, HttpLimitOptions limits, CancellationToken cancellationToken)
    {
        RequireJson(request);
        RequireSize(request.ContentLength ?? 0, limits);
        try
        {
            var bytes = TryReadWhole(request.BodyReader, limits) ?? await ReadInTimeAsync(request.BodyReader, limits, cancellationToken);
            return bytes.Length == 0
                ? throw HttpRefusal.Malformed("The body is empty; it must be a JSON object with a member \"query\".", ErrorCodes.Server.SyntaxError)
                : StrictJson.Parse(bytes, "The body");
        }
        catch (BadHttpRequestException e)
        {
            throw HttpRefusal.Unreadable(e);
        }
        catch (IOException e) when (!cancellationToken.IsCancellationRequested)
        {
            // Kestrel throws this for a chunk with an oversized length.
            throw HttpRefusal.Malformed($"The body could not be read: {e.Message}");
        }
    }

    private static void RequireSize(long size, HttpLimitOptions limits)
    {
        if (size > limits.MaxRequestSize)
        {
            throw HttpRefusal.TooLarge(limits.MaxRequestSize);
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || !Charset.IsUtf8(type))
        {
            throw HttpRefusal.UnsupportedContentType(request.ContentType);
        }

        if (request.Headers.ContentEncoding.ToString() is { Length: > 0 } encoding
            && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            throw HttpRefusal.UnsupportedContentEncoding(encoding);
        }
    }

    /// <summary>Gets the body without waiting if it has already arrived with the headers, as small bodies do; otherwise null.</summary>
    private static byte[]? TryReadWhole(PipeReader reader, HttpLimitOptions limits)
    {
        if (!reader.TryRead(out var read))
        {
            return null;
        }

        RequireSize(read.Buffer.Length, limits);
        if (read.IsCompleted)
        {
            return Take(reader, read.Buffer);
        }

        reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        return null;
    }

    private static byte[] Take(PipeReader reader, ReadOnlySequence<byte> body)
    {
        var bytes = body.ToArray();
        reader.AdvanceTo(body.End);
        return bytes;
    }

    private static async ValueTask<byte[]> ReadInTimeAsync(PipeReader reader, HttpLimitOptions limits, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limits.RequestReadTimeout);
        try
        {
            return await ReadWholeAsync(reader, limits, time.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw HttpRefusal.TooSlow(limits.RequestReadTimeout);
        }
    }

    private static async ValueTask<byte[]> ReadWholeAsync(PipeReader reader, HttpLimitOptions limits, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            RequireSize(read.Buffer.Length, limits);
            if (read.IsCompleted)
            {
                return Take(reader, read.Buffer);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
