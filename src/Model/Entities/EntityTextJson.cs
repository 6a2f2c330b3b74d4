using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>The texts of an entity as JSON for stores, with enumerations as numbers.</summary>
public static class EntityTextJson
{
    // Japanese and Chinese characters are not escaped, because that doubles their size. This JSON is never part of a web page.
    private static readonly EntityTextContext Context =
        new(new JsonSerializerOptions(EntityTextContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes the texts, in UTF-8.</summary>
    public static byte[] Write(EntityText text) => JsonSerializer.SerializeToUtf8Bytes(text, Context.EntityText);

    /// <summary>Writes the texts as a string.</summary>
    public static string WriteString(EntityText text) => JsonSerializer.Serialize(text, Context.EntityText);

    /// <summary>Reads the output of <see cref="Write"/>.</summary>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static EntityText Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.EntityText)!;

    /// <summary>Reads the output of <see cref="WriteString"/>.</summary>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static EntityText Read(string json) => JsonSerializer.Deserialize(json, Context.EntityText)!;
}

/// <summary>The stored properties of the texts.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(EntityText))]
internal sealed partial class EntityTextContext : JsonSerializerContext;
