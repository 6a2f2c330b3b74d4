using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The only error of an answer, with the data beside it.</summary>
public sealed class GraphError(JsonNode error, JsonNode? data)
{
    public string? Code => (string?)error["extensions"]?["code"];

    public string Message => (string)error["message"]!;

    public string Path => string.Join('.', error["path"]?.AsArray().Select(step => step!.ToString()) ?? []);

    public JsonNode Extensions => error["extensions"]!;

    public JsonNode? Data { get; } = data;
}
