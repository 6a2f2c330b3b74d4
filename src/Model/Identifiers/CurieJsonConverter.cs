using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>An identifier as a JSON string.</summary>
internal sealed class CurieJsonConverter : JsonConverter<Curie>
{
    public override Curie Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Curie.TryParse(reader.GetString(), out var curie, out var problem) ? curie : throw new JsonException(problem);

    public override void Write(Utf8JsonWriter writer, Curie value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
