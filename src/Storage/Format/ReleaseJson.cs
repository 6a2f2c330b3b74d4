using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Storage;

/// <summary>How the texts of an entity are written as JSON; enumerations as their numbers.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(CurieConverter)], IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(EntityText))]
internal sealed partial class ReleaseJson : JsonSerializerContext
{
    /// <summary>Writes Japanese and Chinese as they are: escaped they take twice the room. Nothing here goes into a web page.</summary>
    public static ReleaseJson Compact => CompactJson.Context;

    // A class of its own: the generated part of this one makes Default, and not before its own fields.
    private static class CompactJson
    {
        public static readonly ReleaseJson Context =
            new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}

/// <summary>An identifier as a JSON string.</summary>
internal sealed class CurieConverter : JsonConverter<Curie>
{
    public override Curie Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Curie.TryParse(reader.GetString(), out var curie, out var problem) ? curie : throw new JsonException(problem);

    public override void Write(Utf8JsonWriter writer, Curie value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
