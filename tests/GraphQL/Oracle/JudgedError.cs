using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>An error of a document, as one of the two implementations reports it.</summary>
/// <param name="Places">Line and column of each place, from 1.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record JudgedError(IReadOnlyList<(int Line, int Column)> Places, string Message)
{
    /// <summary>The places as text, by which errors are compared.</summary>
    public string Where => string.Join(' ', Places.Select(place => $"{place.Line}:{place.Column}"));

    /// <summary>An error of the engine.</summary>
    public static JudgedError Of(IError error) =>
        new([.. (error.Locations ?? []).Select(location => (location.Line, location.Column))], error.Message);

    /// <summary>An error of graphql-js.</summary>
    public static JudgedError Of(JsonElement error) => new(
        [.. error.GetProperty("locations").EnumerateArray().Select(place => (place[0].GetInt32(), place[1].GetInt32()))],
        error.GetProperty("message").GetString()!);

    /// <summary>The error in a line.</summary>
    public override string ToString() => $"{Where} {Message}";
}
