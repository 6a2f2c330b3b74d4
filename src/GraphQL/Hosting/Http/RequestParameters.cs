using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>The parameters of a request (GraphQL over HTTP, section 5): query, operationName, variables, extensions.</summary>
/// <param name="Query">The text of the document.</param>
/// <param name="OperationName">Which operation of the document.</param>
/// <param name="Variables">The variables, an object.</param>
/// <param name="Extensions">What the client has to say beside, an object.</param>
internal sealed record RequestParameters(string? Query, string? OperationName, JsonElement? Variables, JsonElement? Extensions)
{
    /// <summary>The parameters that the JSON body of a POST states.</summary>
    /// <exception cref="HttpRefusal">One is of the wrong type.</exception>
    public static RequestParameters OfBody(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw HttpRefusal.Malformed("The body is no JSON object with a member \"query\".");
        }

        return new(
            Member(body, "query", JsonValueKind.String)?.GetString(),
            Member(body, "operationName", JsonValueKind.String)?.GetString(),
            Member(body, "variables", JsonValueKind.Object),
            Member(body, "extensions", JsonValueKind.Object));
    }

    /// <summary>The request that the parameters state.</summary>
    /// <exception cref="HttpRefusal">There is no document.</exception>
    public IOperationRequest ToOperationRequest(IServiceProvider services) => OperationRequestBuilder.New()
        .SetDocument(RequireQuery())
        .SetOperationName(OperationName)
        .SetVariableValues(VariableValues())
        .SetServices(services)
        .Build();

    private string RequireQuery() => string.IsNullOrWhiteSpace(Query)
        ? throw HttpRefusal.Malformed("The request has no parameter \"query\" with a GraphQL document.", ErrorCodes.Server.QueryAndIdMissing)
        : Query;

    private Dictionary<string, object?>? VariableValues() => Variables?
        .EnumerateObject()
        .ToDictionary(variable => variable.Name, variable => (object?)variable.Value, StringComparer.Ordinal);

    private static JsonElement? Member(JsonElement body, string name, JsonValueKind kind)
    {
        if (!body.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return member.ValueKind == kind
            ? member
            : throw HttpRefusal.Malformed($"The member \"{name}\" of the body must be {JsonKind.Name(kind)}, not {JsonKind.Name(member.ValueKind)}.");
    }
}
