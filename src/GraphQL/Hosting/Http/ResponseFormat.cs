using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// One of the two media types of responses (GraphQL over HTTP, section 6.4). In <c>application/graphql-response+json</c>
/// the status tells whether the request was executed; in the older <c>application/json</c> it is 200 for every
/// well-formed request.
/// </summary>
internal sealed class ResponseFormat
{
    private static readonly ResponseFormat GraphQLResponse = new("application/graphql-response+json", tellsByStatus: true);
    private static readonly ResponseFormat Json = new("application/json", tellsByStatus: false);

    private readonly string _mediaType;
    private readonly bool _tellsByStatus;

    private ResponseFormat(string mediaType, bool tellsByStatus)
    {
        _mediaType = mediaType;
        _tellsByStatus = tellsByStatus;
    }

    /// <summary>Chooses the format that the client prefers; null if it accepts neither.</summary>
    public static ResponseFormat? Negotiate(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0)
        {
            return GraphQLResponse;
        }

        // Malformed entries are left out; when nothing is left, nothing is accepted.
        return (MediaTypeHeaderValue.TryParseList(accept, out var accepted) ? accepted : [])
            .OrderByDescending(range => range.Quality ?? 1)
            .Where(range => range.Quality is not 0)
            .Select(Match)
            .FirstOrDefault(format => format is not null);
    }

    /// <summary>Answers a request with its result.</summary>
    public Task WriteAsync(HttpResponse response, OperationResult result, CancellationToken cancellationToken)
    {
        response.StatusCode = _tellsByStatus && !result.IsDataSet ? RefusalStatus(result) : StatusCodes.Status200OK;
        return WriteBodyAsync(response, result, cancellationToken);
    }

    /// <summary>Writes a result under the status already set.</summary>
    public async Task WriteBodyAsync(HttpResponse response, OperationResult result, CancellationToken cancellationToken)
    {
        response.ContentType = _mediaType + "; charset=utf-8";
        ResultWriter.Write(response.BodyWriter, result, indented: false);
        await response.BodyWriter.FlushAsync(cancellationToken);
    }

    private static int RefusalStatus(OperationResult result) =>
        result.Errors is [{ Code: ErrorCodes.Execution.Timeout }]
            ? StatusCodes.Status504GatewayTimeout
            : StatusCodes.Status400BadRequest;

    private static ResponseFormat? Match(MediaTypeHeaderValue range)
    {
        if (range.MatchesAllTypes || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase))
        {
            return GraphQLResponse;
        }

        return new[] { GraphQLResponse, Json }.FirstOrDefault(format =>
            range.MediaType.Equals(format._mediaType, StringComparison.OrdinalIgnoreCase));
    }
}
