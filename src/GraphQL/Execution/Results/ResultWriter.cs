using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>Writes results as JSON (specification, section 7.2).</summary>
internal static class ResultWriter
{
    // Enough for most responses to go in one piece.
    private const int StepSize = 64 * 1024;

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
        var cursor = Begin(writer, result);
        cursor.WriteUntil(long.MaxValue);
        writer.WriteEndObject();
    }

    /// <summary>Sends a result in UTF-8, in steps that wait until the receiver has taken the one before.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task SendAsync(PipeWriter output, OperationResult result, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(output, Compact);
        var cursor = Begin(writer, result);
        while (cursor.WriteUntil(writer.BytesCommitted + StepSize))
        {
            writer.Flush();
            await output.FlushAsync(cancellationToken);
        }

        writer.WriteEndObject();
        writer.Flush();
        await output.FlushAsync(cancellationToken);
    }

    private static ResultCursor Begin(Utf8JsonWriter writer, OperationResult result)
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

        var cursor = new ResultCursor(writer);
        if (result.IsDataSet)
        {
            writer.WritePropertyName("data");
            if (result.Root is { } root)
            {
                cursor.Begin(root, row: 0);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        return cursor;
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
