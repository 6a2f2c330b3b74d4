using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>What of a response has to agree: all but messages and extensions.</summary>
/// <param name="Data">The data with its fields in order and its numbers by value; null if the request was refused.</param>
/// <param name="Errors">The errors.</param>
internal sealed record ObservedResponse(string? Data, IReadOnlyList<ObservedError> Errors)
{
    /// <summary>Reads a response.</summary>
    public static ObservedResponse Of(JsonElement response)
    {
        var data = response.TryGetProperty("data", out var value) ? value : (JsonElement?)null;
        var errors = response.TryGetProperty("errors", out var list)
            ? list.EnumerateArray().Select(error => ObservedError.Of(error, data)).ToList()
            : [];
        return new(data is { } known ? Text(known) : null, errors);
    }

    private static string Text(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var field in value.EnumerateObject())
                {
                    text.Append(field.Name).Append(':');
                    Append(text, field.Value);
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray())
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValueKind.Number:
                text.Append(value.GetDouble().ToString("R", CultureInfo.InvariantCulture)).Append(';');
                break;
            default:
                text.Append(JsonSerializer.Serialize(value)).Append(';');
                break;
        }
    }
}
