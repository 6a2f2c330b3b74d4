using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.CostAnalysis;

/// <summary>Variables as they come in a request.</summary>
internal static class Variables
{
    public static Dictionary<string, object?> Of(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!.ToDictionary(entry => entry.Key, object? (entry) => entry.Value, StringComparer.Ordinal);
}
