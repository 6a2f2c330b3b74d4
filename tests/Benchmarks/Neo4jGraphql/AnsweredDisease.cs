using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A disease in an answer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phenotypes">The ids of the phenotypes on its edges, in their order.</param>
internal sealed record AnsweredDisease(string Id, string? Name, IReadOnlyList<string> Phenotypes)
{
    /// <summary>The diseases of an answer to either form of a <see cref="Neo4jQuestion"/>, in their order.</summary>
    public static IReadOnlyList<AnsweredDisease> Read(byte[] answer)
    {
        var data = JsonNode.Parse(answer)!["data"]!.AsObject();
        if (data["disease"] is { } disease)
        {
            return [Of(disease)];
        }

        var diseases = data["diseases"] as JsonArray ?? data["diseases"]!["nodes"]!.AsArray();
        return [.. diseases.Select(node => Of(node!))];
    }

    private static AnsweredDisease Of(JsonNode node)
    {
        var edges = (node["phenotypes"] ?? node["phenotypesConnection"])?["edges"]!.AsArray() ?? [];
        return new((string)node["id"]!, (string?)node["name"], [.. edges.Select(edge => (string)edge!["node"]!["id"]!)]);
    }
}
