using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Parts of answers, as the tests compare them.</summary>
internal static class Answers
{
    public static string? Text(JsonNode? value) => (string?)value;

    /// <summary>The ids of a list of nodes.</summary>
    public static IEnumerable<string> Ids(JsonNode? nodes) => nodes!.AsArray().Select(node => Text(node!["id"])!);

    /// <summary>Lines in an order of their own, where that of the answer does not matter.</summary>
    public static IOrderedEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);
}
