using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Handles HTTP requests: negotiates the format, reads the parameters, finds the document, executes, writes.</summary>
internal sealed class GraphQLEndpoint(
    IRequestExecutorResolver resolver,
    PersistedDocuments documents,
    HttpLimitOptions limits,
    RequestQueue queue)
{
    private static readonly GraphQLServerOptions DefaultOptions = new();

    public async Task HandleAsync(HttpContext context)
    {
        using var trace = RequestTrace.Ensure();
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
        catch (Exception e) when (context.RequestAborted.IsCancellationRequested && e is OperationCanceledException or IOException)
        {
            // The client has disconnected.
        }
    }

    private Task AnswerAsync(HttpContext context, ResponseFormat format)
    {
        var options = context.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? DefaultOptions;
        return context.Request.Method switch
        {
            "POST" => AnswerPostAsync(context, format),
            "GET" => AnswerGetAsync(context, format, options),
            var method => throw HttpRefusal.MethodNotAllowed(method, "GET, POST"),
        };
    }

    private async Task AnswerPostAsync(HttpContext context, ResponseFormat format)
    {
        using var body = await RequestBody.ReadAsync(context.Request, limits, context.RequestAborted);
        var size = JsonMarshal.GetRawUtf8Value(body.RootElement).Length;
        var parameters = RequestParameters.OfBody(body.RootElement);
        if (!TryFindDocument(parameters, out var document, out var refusal))
        {
            await format.WriteAsync(context.Response, refusal, limits.MaxAllowedResponseSize, context.RequestAborted);
            return;
        }

        await using var result = await ExecuteAsync(context, parameters, document, size);
        await format.WriteAsync(context.Response, result, limits.MaxAllowedResponseSize, context.RequestAborted);
    }

    private async Task AnswerGetAsync(HttpContext context, ResponseFormat format, GraphQLServerOptions options)
    {
        if (options.EnforceGetRequestsPreflightHeader && !Preflight.Precedes(context.Request))
        {
            throw HttpRefusal.PreflightRequired();
        }

        var parameters = QueryStringParameters.Read(context.Request);
        if (!TryFindDocument(parameters, out var document, out var refusal))
        {
            ResponseCaching.Describe(context.Response, tag: null, options.PersistedOperationMaxAge);
            await format.WriteAsync(context.Response, refusal, limits.MaxAllowedResponseSize, context.RequestAborted);
            return;
        }

        var tag = await ResponseCaching.TagAsync(context, format, document, parameters);
        if (ResponseCaching.IsKnown(context.Request, tag))
        {
            ResponseCaching.Describe(context.Response, tag, options.PersistedOperationMaxAge);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await using var result = await ExecuteAsync(context, parameters, document, size: 0);
        if (!result.IsDataSet && GetOperation.IsOtherThanQuery(document.Text, parameters.OperationName))
        {
            throw HttpRefusal.OnlyQueriesByGet();
        }

        ResponseCaching.Describe(context.Response, result.Errors is null ? tag : null, options.PersistedOperationMaxAge);
        await format.WriteAsync(context.Response, result, limits.MaxAllowedResponseSize, context.RequestAborted);
    }

    private bool TryFindDocument(
        RequestParameters parameters,
        [NotNullWhen(true)] out PersistedDocument? document,
        [NotNullWhen(false)] out OperationResult? refusal)
    {
        try
        {
            document = parameters.FindDocument(documents);
            refusal = null;
            return true;
        }
        catch (RequestException e)
        {
            document = null;
            refusal = OperationResult.Refused(e.Errors);
            return false;
        }
    }

    private async Task<OperationResult> ExecuteAsync(HttpContext context, RequestParameters parameters, PersistedDocument document, int size)
    {
        var turn = context.RequestServices.GetRequiredService<RequestTurn>();
        await turn.BeginAsync(queue, isLong: Math.Max(size, document.Text.Length) > HttpLimitOptions.LongRequestSize, context.RequestAborted);
        OperationResult result;
        try
        {
            var request = CostHeader.Apply(context.Request, parameters.ToOperationRequest(document.Text, context.RequestServices));
            var executor = await resolver.GetRequestExecutorAsync(cancellationToken: context.RequestAborted);
            result = (await executor.ExecuteAsync(request, context.RequestAborted)).ToOperationResult();
        }
        finally
        {
            turn.End();
        }

        if (turn.Refusal is { } refusal)
        {
            throw refusal;
        }

        if (result.IsDataSet)
        {
            documents.Remember(document);
        }

        return result;
    }
}
