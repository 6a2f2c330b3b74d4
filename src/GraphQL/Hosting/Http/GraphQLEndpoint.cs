using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>The way of a posted request: negotiate the response, read the body, execute, write.</summary>
internal sealed class GraphQLEndpoint(IRequestExecutorResolver resolver)
{
    public async Task HandleAsync(HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        if (ResponseFormat.Negotiate(context.Request) is not { } format)
        {
            context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        if (!context.Request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        try
        {
            using var body = await RequestBody.ReadAsync(context.Request, cancellationToken);
            var request = body.ToOperationRequest(context.RequestServices);
            var executor = await resolver.GetRequestExecutorAsync(cancellationToken: cancellationToken);
            await using var result = await executor.ExecuteAsync(request, cancellationToken);
            await format.WriteAsync(context.Response, result.ToOperationResult(), cancellationToken);
        }
        catch (RequestException e)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await format.WriteBodyAsync(context.Response, OperationResult.Refused(e.Errors), cancellationToken);
        }
    }
}
