using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Writes an identifier as its text.</summary>
internal sealed class CurieJsonConverter : JsonConverter<Curie>
{
    public override Curie Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Curie.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Curie value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
