using KnowledgeGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>An HTTP request that is rejected before its content is executed; the status does not depend on the media type.</summary>
/// <param name="status">The status of the response.</param>
/// <param name="error">The error.</param>
internal sealed class HttpRefusal(int status, IError error) : Exception(error.Message)
{
    public int Status { get; } = status;

    public IError Error { get; } = error;

    /// <summary>The header required by the status; null if there is none.</summary>
    public (string Name, string Value)? Header { get; private init; }

    public static HttpRefusal MethodNotAllowed(string method, string allowed) =>
        new(StatusCodes.Status405MethodNotAllowed, Say($"GraphQL is not asked by {method} here, but by {allowed}.", ErrorCodes.Server.MethodNotAllowed))
        {
            Header = ("Allow", allowed),
        };

    public static HttpRefusal OnlyQueriesByGet() =>
        new(StatusCodes.Status405MethodNotAllowed, Say("By GET only queries are answered.", ErrorCodes.Server.MethodNotAllowed))
        {
            Header = ("Allow", "POST"),
        };

    public static HttpRefusal NotAcceptable(string accept) => new(
        StatusCodes.Status406NotAcceptable,
        Say($"The header Accept, \"{accept}\", has neither application/graphql-response+json nor application/json, in UTF-8.", ErrorCodes.Server.NoSupportedAcceptMediaType));

    public static HttpRefusal UnsupportedContentType(string? contentType) => new(
        StatusCodes.Status415UnsupportedMediaType,
        Say($"The header Content-Type must be application/json in UTF-8, not {(contentType is null ? "absent" : $"\"{contentType}\"")}.", ErrorCodes.Server.UnsupportedContentType))
    {
        Header = ("Accept-Post", "application/json; charset=utf-8"),
    };

    public static HttpRefusal UnsupportedContentEncoding(string encoding) => new(
        StatusCodes.Status415UnsupportedMediaType,
        Say($"The body must be sent as it is, not with the Content-Encoding \"{encoding}\".", ErrorCodes.Server.UnsupportedContentType))
    {
        Header = ("Accept-Encoding", "identity"),
    };

    public static HttpRefusal PreflightRequired() => new(
        StatusCodes.Status400BadRequest,
        Say($"A GET needs a header that shows that it is not forged by another site: one of {string.Join(", ", Preflight.Headers)} with any value.", ErrorCodes.Server.PreflightRequired));

    public static HttpRefusal Malformed(string message, string code = ErrorCodes.Server.RequestInvalid) =>
        new(StatusCodes.Status400BadRequest, Say(message, code));

    /// <summary>The web server could not read the body: for example, it was incomplete or too slow.</summary>
    public static HttpRefusal Unreadable(BadHttpRequestException cause) =>
        new(cause.StatusCode, Say($"The body could not be read: {cause.Message}", ErrorCodes.Server.RequestInvalid));

    public static HttpRefusal TooLarge(int allowed) => new(
        StatusCodes.Status413PayloadTooLarge,
        Beyond($"The body is larger than the {allowed} bytes allowed.", ErrorCodes.Server.MaxRequestSize, "MaxAllowedRequestSize", allowed));

    public static HttpRefusal TooSlow(TimeSpan allowed) => new(
        StatusCodes.Status408RequestTimeout,
        Beyond($"The body did not arrive within the {allowed.TotalSeconds} s allowed.", ErrorCodes.Limits.RequestReadTime, "RequestReadTimeout", allowed.TotalSeconds));

    public static HttpRefusal Busy(string limit, int allowed, int queued) => new(
        StatusCodes.Status503ServiceUnavailable,
        Beyond($"The server is busy: it executes {allowed} requests of this kind at once, and {queued} wait already.", ErrorCodes.Limits.ConcurrentRequests, limit, allowed))
    {
        Header = ("Retry-After", "1"),
    };

    public static HttpRefusal QueuedTooLong(TimeSpan allowed) => new(
        StatusCodes.Status503ServiceUnavailable,
        Beyond($"The server is busy: the request waited for its turn for the {allowed.TotalSeconds} s allowed.", ErrorCodes.Limits.QueueTime, "QueueTimeout", allowed.TotalSeconds))
    {
        Header = ("Retry-After", "1"),
    };

    private static IError Beyond(string message, string code, string limit, object allowed) =>
        Say(message, code).SetExtension("limit", limit).SetExtension("allowed", allowed);

    private static IError Say(string message, string code) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();
}
