using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.PersistedOperations;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>The parameters of a request (GraphQL over HTTP, section 5): query, operationName, variables, extensions.</summary>
/// <param name="Query">The text of the document.</param>
/// <param name="DocumentId">The id of the document, instead of its text; an id of the form <c>sha256:…</c> is its hash.</param>
/// <param name="OperationName">The operation of the document.</param>
/// <param name="Variables">The variables, an object.</param>
/// <param name="Extensions">Additional data of the client, an object.</param>
internal sealed record RequestParameters(
    string? Query, string? DocumentId, string? OperationName, JsonElement? Variables, JsonElement? Extensions)
{
    private const string HashPrefix = "sha256:";

    /// <summary>Reads the parameters of the JSON body of a POST.</summary>
    /// <exception cref="HttpRefusal">A parameter has the wrong type.</exception>
    public static RequestParameters OfBody(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw HttpRefusal.Malformed("The body is not a JSON object with a member \"query\".");
        }

        return new(
            Member(body, "query", JsonValueKind.String)?.GetString(),
            (Member(body, "documentId", JsonValueKind.String) ?? Member(body, "id", JsonValueKind.String))?.GetString(),
            Member(body, "operationName", JsonValueKind.String)?.GetString(),
            Member(body, "variables", JsonValueKind.Object),
            Member(body, "extensions", JsonValueKind.Object));
    }

    /// <summary>Starts to build the request for a document from the parameters.</summary>
    public OperationRequestBuilder ToOperationRequest(string document, IServiceProvider services) => OperationRequestBuilder.New()
        .SetDocument(document)
        .SetOperationName(OperationName)
        .SetVariableValues(VariableValues())
        .SetServices(services);

    /// <summary>Finds the document by its text, its id, or its hash (automatic persisted queries).</summary>
    /// <exception cref="HttpRefusal">The parameters specify no document.</exception>
    /// <exception cref="RequestException">The document is unknown or not allowed.</exception>
    public PersistedDocument FindDocument(PersistedDocuments documents)
    {
        var hash = AutomaticHash();
        if (!string.IsNullOrWhiteSpace(Query))
        {
            return documents.Accept(Query, hash);
        }

        return (DocumentId ?? hash) is { } id
            ? documents.Find(id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id)
            : throw HttpRefusal.Malformed("The request has no parameter \"query\" with a GraphQL document.", ErrorCodes.Server.QueryAndIdMissing);
    }

    private string? AutomaticHash() =>
        Extensions?.TryGetProperty("persistedQuery", out var persisted) is true
        && persisted.ValueKind == JsonValueKind.Object
        && persisted.TryGetProperty("sha256Hash", out var hash)
        && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;

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
