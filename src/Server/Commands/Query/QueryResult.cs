using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Writes the result of <c>kg query</c>.</summary>
internal static class QueryResult
{
    // The output is not HTML, so characters are not escaped for it.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(JsonElement result, ResultFormat format, CancellationToken cancellationToken)
    {
        if (format is ResultFormat.Json)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(result, Indented).AsMemory(), cancellationToken);
            return;
        }

        if (result.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Object)
        {
            await Console.Out.WriteAsync(ResultTable.Of(data).ToString().AsMemory(), cancellationToken);
        }

        if (result.TryGetProperty("errors", out var errors))
        {
            foreach (var error in errors.EnumerateArray())
            {
                await Console.Error.WriteLineAsync($"error {CodeOf(error)}: {error.GetProperty("message").GetString()}".AsMemory(), cancellationToken);
            }
        }
    }

    private static string CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
            ? code.GetString()!
            : "GRAPHQL";
}
