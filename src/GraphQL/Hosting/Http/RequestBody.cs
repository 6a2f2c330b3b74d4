using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>The JSON body of a request (GraphQL over HTTP, section 5.4): query, operationName, variables, extensions.</summary>
internal sealed class RequestBody : IDisposable
{
    private readonly JsonDocument _json;

    private RequestBody(JsonDocument json)
    {
        _json = json;
    }

    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="RequestException">The body is no GraphQL request.</exception>
    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return new(await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken));
        }
        catch (JsonException e)
        {
            throw Error($"The body is not JSON: {e.Message}", ErrorCodes.Server.SyntaxError);
        }
    }

    /// <summary>The request that the body states.</summary>
    /// <exception cref="RequestException">A member is missing or of the wrong type.</exception>
    public IOperationRequest ToOperationRequest(IServiceProvider services) => OperationRequestBuilder.New()
        .SetDocument(Query())
        .SetOperationName(Member("operationName", JsonValueKind.String)?.GetString())
        .SetVariableValues(Variables())
        .SetServices(services)
        .Build();

    public void Dispose() => _json.Dispose();

    private string Query()
    {
        var query = Member("query", JsonValueKind.String)?.GetString();
        return string.IsNullOrWhiteSpace(query)
            ? throw Error("The body has no member \"query\" with a GraphQL document.", ErrorCodes.Server.QueryAndIdMissing)
            : query;
    }

    private Dictionary<string, object?>? Variables()
    {
        if (Member("variables", JsonValueKind.Object) is not { } variables)
        {
            return null;
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var variable in variables.EnumerateObject())
        {
            values[variable.Name] = variable.Value;
        }

        return values;
    }

    private JsonElement? Member(string name, JsonValueKind kind)
    {
        if (_json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw Error("The body is no JSON object with a member \"query\".", ErrorCodes.Server.RequestInvalid);
        }

        if (!_json.RootElement.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return member.ValueKind == kind
            ? member
            : throw Error($"The member \"{name}\" of the body must be {Name(kind)}, not {Name(member.ValueKind)}.", ErrorCodes.Server.RequestInvalid);
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a boolean",
    };

    private static RequestException Error(string message, string code) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
