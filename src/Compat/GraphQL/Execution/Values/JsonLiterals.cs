using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>Converts JSON values of variables to literals, so that the same rules coerce both.</summary>
internal static class JsonLiterals
{
    public static ValueNode Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new ObjectValueNode(default, [.. json.EnumerateObject().Select(Field)]),
        JsonValueKind.Array => new ListValueNode(default, [.. json.EnumerateArray().Select(Of)]),
        JsonValueKind.String => new StringValueNode(default, json.GetString()!, isBlock: false),
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(default, json.GetBoolean()),
        _ => new NullValueNode(default),
    };

    /// <summary>The literal of a variable, given as JSON, as a literal, or as a C# value that can be written as JSON.</summary>
    public static ValueNode OfVariable(object? value) => value switch
    {
        ValueNode literal => literal,
        JsonElement json => Of(json),
        _ => Of(JsonSerializer.SerializeToElement(value)),
    };

    private static ObjectFieldNode Field(JsonProperty property) =>
        new(default, new NameNode(default, property.Name), Of(property.Value));

    private static ValueNode Number(string digits) =>
        digits.AsSpan().IndexOfAny('.', 'e', 'E') < 0
            ? new IntValueNode(default, digits)
            : new FloatValueNode(default, digits);
}
