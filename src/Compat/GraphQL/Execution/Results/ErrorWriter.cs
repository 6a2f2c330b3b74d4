using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>Writes the errors of a result as JSON (specification, section 7.1.2).</summary>
internal static class ErrorWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder };

    private static readonly JsonSerializerOptions Extensions = new() { Encoder = Encoder };

    /// <summary>Writes the member "errors".</summary>
    public static void Write(JsonOutput output, IReadOnlyList<IError> errors)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Compact))
        {
            writer.WriteStartArray();
            foreach (var error in errors)
            {
                Write(writer, error);
            }

            writer.WriteEndArray();
        }

        output.WriteRaw("\"errors\":"u8);
        output.WriteRaw(json.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            writer.WriteStartArray("locations");
            foreach (var location in locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", location.Line);
                writer.WriteNumber("column", location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName("path");
            JsonSerializer.Serialize(writer, path.Segments, Extensions);
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions");
            JsonSerializer.Serialize(writer, extensions, Extensions);
        }

        writer.WriteEndObject();
    }
}
