using System.Net;
using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.Fuzzing.Tests;

/// <summary>What every response must keep to (specification section 7; GraphQL over HTTP, section 6).</summary>
internal static class ResponseRules
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";

    /// <summary>What is wrong with a response; null if nothing is.</summary>
    public static string? Broken(FuzzedRequest request, HttpResponseMessage response, byte[] body)
    {
        var type = response.Content.Headers.ContentType;
        if (response.StatusCode != HttpStatusCode.OK && (int)response.StatusCode is < 400 or > 499)
        {
            return $"the status is {(int)response.StatusCode}";
        }

        if (type?.MediaType is not (GraphQLResponse or Json) || !string.Equals(type.CharSet, "utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return $"the media type is {type}";
        }

        if (request.Accept is GraphQLResponse or Json && type.MediaType != request.Accept)
        {
            return $"{type.MediaType} is not what was asked for";
        }

        if (!Utf8.IsValid(body))
        {
            return "the body is not UTF-8";
        }

        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 1_000, AllowDuplicateProperties = false });
            return BrokenText(json.RootElement) ?? BrokenBody(json.RootElement, response.StatusCode, type.MediaType);
        }
        catch (JsonException e)
        {
            return $"the body is not JSON: {e.Message}";
        }
    }

    // Half of a surrogate pair is well-formed JSON, but no text.
    private static string? BrokenText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(member => BrokenText(member.Value)).FirstOrDefault(problem => problem is not null),
        JsonValueKind.Array => value.EnumerateArray().Select(BrokenText).FirstOrDefault(problem => problem is not null),
        JsonValueKind.String when !IsText(value) => $"a string is no text: {value.GetRawText()}",
        _ => null,
    };

    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? BrokenBody(JsonElement body, HttpStatusCode status, string mediaType)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return "the body is not an object";
        }

        if (body.EnumerateObject().FirstOrDefault(member => member.Name is not ("data" or "errors" or "extensions")) is { Value.ValueKind: not JsonValueKind.Undefined } foreign)
        {
            return $"the body has a member {foreign.Name}";
        }

        var hasData = body.TryGetProperty("data", out var data);
        var hasErrors = body.TryGetProperty("errors", out var errors);
        if (hasData && data.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
        {
            return "data is not an object";
        }

        if (hasErrors && errors is not { ValueKind: JsonValueKind.Array })
        {
            return "errors is no list";
        }

        if (hasErrors ? errors.GetArrayLength() == 0 : !hasData || data.ValueKind == JsonValueKind.Null)
        {
            return "there is neither data nor an error";
        }

        if (mediaType == GraphQLResponse && hasData != (status == HttpStatusCode.OK))
        {
            return $"the status {(int)status} does not tell whether there is data";
        }

        return hasErrors ? errors.EnumerateArray().Select(BrokenError).FirstOrDefault(problem => problem is not null) : null;
    }

    private static string? BrokenError(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object || !error.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.String)
        {
            return "an error has no message";
        }

        if (error.EnumerateObject().FirstOrDefault(member => member.Name is not ("message" or "locations" or "path" or "extensions")) is { Value.ValueKind: not JsonValueKind.Undefined } foreign)
        {
            return $"an error has a member {foreign.Name}";
        }

        if (error.TryGetProperty("extensions", out var extensions) && extensions.ValueKind != JsonValueKind.Object)
        {
            return "the extensions of an error are not objects";
        }

        if (message.ValueEquals("Unexpected Execution Error"))
        {
            return $"a resolver failed: {error.GetRawText()}";
        }

        if (error.TryGetProperty("locations", out var locations)
            && !locations.EnumerateArray().All(place => place.GetProperty("line").GetInt32() > 0 && place.GetProperty("column").GetInt32() > 0))
        {
            return $"an error is nowhere: {error.GetRawText()}";
        }

        return error.TryGetProperty("path", out var path) && !path.EnumerateArray().All(step => step.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            ? $"an error has no path: {error.GetRawText()}"
            : null;
    }
}
