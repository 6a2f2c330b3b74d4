using System.Text.Json;
using System.Text.Unicode;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Parses JSON of clients strictly: valid UTF-8, no duplicate names in an object, no unpaired surrogates, and at most 64 levels of
/// nesting. All strings of the result can be read safely.
/// </summary>
internal static class StrictJson
{
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Parses a text; the document continues to use its memory.</summary>
    /// <param name="json">The text.</param>
    /// <param name="what">What the text is, for messages.</param>
    /// <exception cref="HttpRefusal">The text is not valid JSON of this kind.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> json, string what)
    {
        if (json.Span.StartsWith(ByteOrderMark))
        {
            json = json[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(json.Span))
        {
            throw NotJson($"{what} is not UTF-8.");
        }

        try
        {
            RequireWholeCharacters(json.Span, what);
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException e)
        {
            throw NotJson($"{what} is not JSON: {e.Message}");
        }
    }

    private static void RequireWholeCharacters(ReadOnlySpan<byte> json, string what)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && !IsWhole(in reader))
            {
                throw NotJson($"{what} has half of a surrogate pair in the string at byte {reader.TokenStartIndex}.");
            }
        }
    }

    private static bool IsWhole(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            // The reader throws this for an unpaired surrogate.
            return false;
        }
    }

    private static HttpRefusal NotJson(string message) => HttpRefusal.Malformed(message, ErrorCodes.Server.SyntaxError);
}
