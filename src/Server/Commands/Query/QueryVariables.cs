using System.Text.Json;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The variables of <c>kg query</c>.</summary>
internal static class QueryVariables
{
    /// <summary>Reads a JSON object, or one from the file that <c>@</c> names.</summary>
    /// <exception cref="CommandException">VARIABLES_MALFORMED.</exception>
    public static async Task<IReadOnlyDictionary<string, object?>> ReadAsync(string? option, CancellationToken cancellationToken)
    {
        if (option is null)
        {
            return new Dictionary<string, object?>(StringComparer.Ordinal);
        }

        var json = option.StartsWith('@') ? await File.ReadAllTextAsync(option[1..], cancellationToken) : option;
        try
        {
            using var variables = JsonDocument.Parse(json);
            return ValueOf(variables.RootElement) as Dictionary<string, object?> ?? throw Malformed("it is not an object");
        }
        catch (JsonException problem)
        {
            throw Malformed(problem.Message, problem);
        }
    }

    private static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => ValueOf(member.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(ValueOf).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number when json.TryGetInt32(out var number) => number,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static CommandException Malformed(string problem, Exception? cause = null) =>
        new("VARIABLES_MALFORMED", $"--variables must be a JSON object such as '{{\"id\": \"MONDO:0008785\"}}': {problem}", cause);
}
