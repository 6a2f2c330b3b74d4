using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>Writes results as JSON (specification, section 7.2).</summary>
internal static class ResultWriter
{
    // Responses are never put into HTML, so only what JSON itself reserves is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder, SkipValidation = true };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    private static readonly JsonSerializerOptions Extensions = new() { Encoder = Encoder };

    /// <summary>Writes a result in UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether for a reader.</param>
    public static void Write(IBufferWriter<byte> output, OperationResult result, bool indented)
    {
        using var writer = new Utf8JsonWriter(output, indented ? Indented : Compact);
        Write(writer, result);
    }

    private static void Write(Utf8JsonWriter writer, OperationResult result)
    {
        writer.WriteStartObject();
        if (result.Errors is { } errors)
        {
            writer.WriteStartArray("errors");
            foreach (var error in errors)
            {
                WriteError(writer, error);
            }

            writer.WriteEndArray();
        }

        if (result.IsDataSet)
        {
            writer.WritePropertyName("data");
            if (result.Root is { } root)
            {
                WriteObject(writer, root, row: 0);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectBatch batch, int row)
    {
        writer.WriteStartObject();
        foreach (var column in batch.Columns)
        {
            writer.WritePropertyName(column.Field.EncodedName);
            WriteEntry(writer, column, depth: 0, row);
        }

        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, FieldColumn column, int depth, int index)
    {
        if (depth == column.Field.ListDepth)
        {
            WriteItem(writer, column, index);
            return;
        }

        var list = column.GetList(depth, index);
        if (list.IsNull)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        for (var i = 0; i < list.Length; i++)
        {
            WriteEntry(writer, column, depth + 1, list.Start + i);
        }

        writer.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter writer, FieldColumn column, int index)
    {
        switch (column.Items[index])
        {
            case null:
                writer.WriteNullValue();
                break;
            case ObjectBatch batch:
                WriteObject(writer, batch, column.Rows[index]);
                break;
            case EnumValueDefinition name:
                writer.WriteStringValue(name.EncodedName);
                break;
            case var leaf:
                ((ScalarType)column.Field.NamedType).Write(writer, leaf);
                break;
        }
    }

    private static void WriteError(Utf8JsonWriter writer, IError error)
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
