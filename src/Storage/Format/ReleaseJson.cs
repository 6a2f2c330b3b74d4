using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Storage;

/// <summary>How entity texts and release information are written as JSON; enumerations as their numbers.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(CurieConverter)])]
[JsonSerializable(typeof(EntityText))]
[JsonSerializable(typeof(ReleaseInfo))]
internal sealed partial class ReleaseJson : JsonSerializerContext;

/// <summary>An identifier as a JSON string.</summary>
internal sealed class CurieConverter : JsonConverter<Curie>
{
    public override Curie Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Curie.TryParse(reader.GetString(), out var curie, out var problem) ? curie : throw new JsonException(problem);

    public override void Write(Utf8JsonWriter writer, Curie value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
