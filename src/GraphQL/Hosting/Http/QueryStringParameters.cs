using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Reads the parameters of a GET (GraphQL over HTTP, section 5.3): text, or JSON for those that are objects.</summary>
internal static class QueryStringParameters
{
    /// <summary>The parameters that the query string states.</summary>
    /// <exception cref="HttpRefusal">One is given twice, or is not JSON of the right type.</exception>
    public static RequestParameters Read(IQueryCollection query) => new(
        Text(query, "query"),
        Text(query, "documentId") ?? Text(query, "id"),
        Text(query, "operationName"),
        Json(query, "variables"),
        Json(query, "extensions"));

    private static string? Text(IQueryCollection query, string name)
    {
        var values = query[name];
        return values.Count > 1
            ? throw HttpRefusal.Malformed($"The parameter \"{name}\" is given {values.Count} times.")
            : (string?)values;
    }

    private static JsonElement? Json(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { Length: > 0 } text)
        {
            return null;
        }

        using var document = StrictJson.Parse(Encoding.UTF8.GetBytes(text), $"The parameter \"{name}\"");
        var value = document.RootElement.Clone();
        return value.ValueKind switch
        {
            JsonValueKind.Object => value,
            JsonValueKind.Null => null,
            _ => throw HttpRefusal.Malformed($"The parameter \"{name}\" must be an object, not {JsonKind.Name(value.ValueKind)}."),
        };
    }
}
