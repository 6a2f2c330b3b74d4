using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>What a server answers.</summary>
internal static class Answer
{
    /// <summary>The whole content.</summary>
    public static RequestDelegate Whole(byte[] content, string? etag = null, string? lastModified = null, params (string Name, string Value)[] headers) =>
        Bytes(StatusCodes.Status200OK, content, content.Length, etag, lastModified, headers);

    /// <summary>A status without content.</summary>
    public static RequestDelegate Status(int status, params (string Name, string Value)[] headers) =>
        Bytes(status, [], length: null, etag: null, lastModified: null, headers);

    /// <summary>The rest from a byte on, of a file of a total length.</summary>
    public static RequestDelegate Rest(byte[] content, int from, string etag, long? total = null) =>
        Bytes(StatusCodes.Status206PartialContent, content[from..], content.Length - from, etag, lastModified: null, ("Content-Range", $"bytes {from}-{content.Length - 1}/{total ?? content.Length}"));

    /// <summary>The beginning of the content, as if all of it came; then the server closes the connection.</summary>
    public static RequestDelegate Broken(byte[] content, int after, string? etag = null, string? lastModified = null) => Begin(content, after, etag, lastModified);

    /// <summary>The beginning of the content, then nothing until the client hangs up.</summary>
    public static RequestDelegate Stalled(byte[] content, int after, string? etag = null) => async context =>
    {
        await Begin(content, after, etag, lastModified: null)(context);
        await HungUpAsync(context);
    };

    /// <summary>Nothing at all until the client hangs up.</summary>
    public static RequestDelegate Silent(Action whenAsked) => async context =>
    {
        whenAsked();
        await HungUpAsync(context);
    };

    private static RequestDelegate Begin(byte[] content, int after, string? etag, string? lastModified) =>
        async context =>
        {
            await Bytes(StatusCodes.Status200OK, content[..after], content.Length, etag, lastModified)(context);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        };

    private static RequestDelegate Bytes(int status, byte[] content, long? length, string? etag, string? lastModified, params (string Name, string Value)[] headers) =>
        async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentLength = length;
            context.Response.Headers.ETag = etag;
            context.Response.Headers.LastModified = lastModified;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers.Append(name, value);
            }

            if (content.Length > 0)
            {
                await context.Response.Body.WriteAsync(content, context.RequestAborted);
            }
        };

    private static Task HungUpAsync(HttpContext context)
    {
        var hungUp = new TaskCompletionSource();
        context.RequestAborted.Register(hungUp.SetResult);
        return hungUp.Task;
    }

    /// <summary>A date as HTTP writes it.</summary>
    public static string Date(DateTimeOffset date) => date.ToString("R", CultureInfo.InvariantCulture);
}
