using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// One of the two media types of responses (GraphQL over HTTP, section 6.4). With <c>application/graphql-response+json</c>, the status
/// shows whether the request was executed; with the older <c>application/json</c>, it is 200 for every well-formed request.
/// </summary>
internal sealed class ResponseFormat
{
    private readonly bool _tellsByStatus;

    private ResponseFormat(string mediaType, bool tellsByStatus)
    {
        MediaType = mediaType;
        _tellsByStatus = tellsByStatus;
    }

    public static ResponseFormat GraphQLResponse { get; } = new("application/graphql-response+json", tellsByStatus: true);

    public static ResponseFormat Json { get; } = new("application/json", tellsByStatus: false);

    public string MediaType { get; }

    /// <summary>Writes the result as response, if it does not exceed the allowed number of bytes.</summary>
    public Task WriteAsync(HttpResponse response, OperationResult result, long allowed, CancellationToken cancellationToken)
    {
        response.StatusCode = _tellsByStatus && !result.IsDataSet ? RefusalStatus(result) : StatusCodes.Status200OK;
        return WriteBodyAsync(response, result, allowed, cancellationToken);
    }

    /// <summary>Writes the response to a request that is rejected regardless of the media type.</summary>
    public Task RefuseAsync(HttpResponse response, HttpRefusal refusal, CancellationToken cancellationToken)
    {
        response.StatusCode = refusal.Status;
        if (refusal.Header is { } header)
        {
            response.Headers.Append(header.Name, header.Value);
        }

        return WriteBodyAsync(response, OperationResult.Refused([refusal.Error]), long.MaxValue, cancellationToken);
    }

    private async Task WriteBodyAsync(HttpResponse response, OperationResult result, long allowed, CancellationToken cancellationToken)
    {
        response.ContentType = MediaType + "; charset=utf-8";
        await ResultWriter.SendAsync(response.BodyWriter, result, allowed, length => response.ContentLength = length, cancellationToken);
    }

    private static int RefusalStatus(OperationResult result) =>
        result.Errors switch
        {
            null => StatusCodes.Status200OK,
            [{ Code: ErrorCodes.Execution.Timeout }] => StatusCodes.Status504GatewayTimeout,
            [{ Code: ErrorCodes.Execution.Unexpected }] => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        };
}
