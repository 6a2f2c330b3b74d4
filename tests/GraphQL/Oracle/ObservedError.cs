using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>An error of a response.</summary>
/// <param name="Path">The path as JSON; empty if the error belongs to the request.</param>
/// <param name="Locations">The locations as JSON.</param>
/// <param name="Null">The part of the path up to the null that stands for the field in the data.</param>
internal sealed record ObservedError(string Path, string Locations, string Null)
{
    /// <summary>Reads an error.</summary>
    /// <param name="error">The error.</param>
    /// <param name="data">The data of its response; null if the request was refused.</param>
    public static ObservedError Of(JsonElement error, JsonElement? data)
    {
        var locations = error.TryGetProperty("locations", out var places)
            ? string.Join(' ', places.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}"))
            : "";
        return error.TryGetProperty("path", out var path) && data is { } known
            ? new(path.GetRawText(), locations, NullOf(path, known))
            : new("", locations, "");
    }

    private static string NullOf(JsonElement path, JsonElement data)
    {
        var way = "";
        var value = data;
        foreach (var segment in path.EnumerateArray())
        {
            if (value.ValueKind == JsonValueKind.Null)
            {
                return way;
            }

            way += "/" + segment;
            value = segment.ValueKind == JsonValueKind.Number ? value[segment.GetInt32()] : value.GetProperty(segment.GetString()!);
        }

        Assert.Equal(JsonValueKind.Null, value.ValueKind);
        return way;
    }
}
