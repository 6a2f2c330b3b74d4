using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Reads the parameters of a GET (GraphQL over HTTP, section 5.3): text, or JSON for parameters that are objects.</summary>
internal static class QueryStringParameters
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the parameters of the query string.</summary>
    /// <exception cref="HttpRefusal">The query string is not UTF-8, or a parameter is given twice or is not JSON of the right type.</exception>
    public static RequestParameters Read(HttpRequest request)
    {
        RequireUtf8(request.QueryString);
        var query = request.Query;
        return new(
            Text(query, "query"),
            Text(query, "documentId") ?? Text(query, "id"),
            Text(query, "operationName"),
            Json(query, "variables"),
            Json(query, "extensions"));
    }

    // ASP.NET Core would silently decode invalid UTF-8 to other text.
    private static void RequireUtf8(QueryString query)
    {
        var encoded = Encoding.UTF8.GetBytes(query.Value ?? "");
        try
        {
            Strict.GetCharCount(WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length)!);
        }
        catch (DecoderFallbackException)
        {
            throw HttpRefusal.Malformed("The query string is not UTF-8 in percent-encoding.");
        }
    }

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
