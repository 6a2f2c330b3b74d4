using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>The way of a request: negotiate the response, read the parameters, execute, write.</summary>
internal sealed class GraphQLEndpoint(IRequestExecutorResolver resolver)
{
    private static readonly GraphQLServerOptions DefaultOptions = new();

    public async Task HandleAsync(HttpContext context)
    {
        var format = Negotiation.Choose(context.Request);
        try
        {
            if (format is null)
            {
                throw HttpRefusal.NotAcceptable(context.Request.Headers.Accept.ToString());
            }

            await AnswerAsync(context, format);
        }
        catch (HttpRefusal refusal)
        {
            await (format ?? ResponseFormat.Json).RefuseAsync(context.Response, refusal, context.RequestAborted);
        }
    }

    private Task AnswerAsync(HttpContext context, ResponseFormat format)
    {
        var options = context.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? DefaultOptions;
        return context.Request.Method switch
        {
            "POST" => AnswerPostAsync(context, format),
            "GET" when options.EnableGetRequests => AnswerGetAsync(context, format, options),
            var method => throw HttpRefusal.MethodNotAllowed(method, options.EnableGetRequests ? "GET, POST" : "POST"),
        };
    }

    private async Task AnswerPostAsync(HttpContext context, ResponseFormat format)
    {
        using var body = await RequestBody.ReadAsync(context.Request, context.RequestAborted);
        var parameters = RequestParameters.OfBody(body.RootElement);
        await using var result = await ExecuteAsync(context, parameters);
        await format.WriteAsync(context.Response, result, context.RequestAborted);
    }

    private async Task AnswerGetAsync(HttpContext context, ResponseFormat format, GraphQLServerOptions options)
    {
        if (options.EnforceGetRequestsPreflightHeader && !Preflight.Precedes(context.Request))
        {
            throw HttpRefusal.PreflightRequired();
        }

        var parameters = QueryStringParameters.Read(context.Request.Query);
        await using var result = await ExecuteAsync(context, parameters);
        if (!result.IsDataSet && GetOperation.IsOtherThanQuery(parameters.Query!, parameters.OperationName))
        {
            throw HttpRefusal.OnlyQueriesByGet();
        }

        await format.WriteAsync(context.Response, result, context.RequestAborted);
    }

    private async Task<OperationResult> ExecuteAsync(HttpContext context, RequestParameters parameters)
    {
        var request = parameters.ToOperationRequest(context.RequestServices);
        var executor = await resolver.GetRequestExecutorAsync(cancellationToken: context.RequestAborted);
        var result = await executor.ExecuteAsync(request, context.RequestAborted);
        return result.ToOperationResult();
    }
}
