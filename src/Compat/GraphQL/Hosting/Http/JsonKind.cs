using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Names of the kinds of JSON values in messages.</summary>
internal static class JsonKind
{
    public static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };
}
