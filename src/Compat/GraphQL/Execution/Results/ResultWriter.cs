using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Hosting.Http;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>Writes results as JSON (specification, section 7.2).</summary>
internal static class ResultWriter
{
    // Most responses fit into one step.
    private const int StepSize = 512 * 1024;

    // Responses are never embedded in HTML, so only characters reserved in JSON are escaped.
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes a result in UTF-8.</summary>
    /// <param name="output">The output.</param>
    /// <param name="result">The result.</param>
    public static void Write(IBufferWriter<byte> output, OperationResult result)
    {
        using var json = new JsonOutput();
        var cursor = Begin(json, result);
        while (cursor.WriteUntil(StepSize))
        {
            output.Write(json.Written);
            json.Clear();
        }

        End(json, result);
        output.Write(json.Written);
    }

    /// <summary>Writes a result in UTF-8 with indentation.</summary>
    /// <param name="output">The output.</param>
    /// <param name="result">The result.</param>
    public static void WriteIndented(IBufferWriter<byte> output, OperationResult result)
    {
        var compact = new ArrayBufferWriter<byte>();
        Write(compact, result);

        // The nesting depth of results is already limited, and may exceed the default of the parser.
        using var document = JsonDocument.Parse(compact.WrittenMemory, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        using var writer = new Utf8JsonWriter(output, Indented);
        document.RootElement.WriteTo(writer);
    }

    /// <summary>Sends a result in UTF-8, in steps; each waits until the receiver has accepted the previous one.</summary>
    /// <param name="output">The output.</param>
    /// <param name="result">The result.</param>
    /// <param name="allowed">The maximum number of bytes.</param>
    /// <param name="announce">Called with the length of a result that fits into one step, before it is sent.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public static async Task SendAsync(PipeWriter output, OperationResult result, long allowed, Action<int>? announce, CancellationToken cancellationToken)
    {
        using (var json = new JsonOutput())
        {
            var cursor = Begin(json, result);
            var hasMore = cursor.WriteUntil(StepSize);
            if (hasMore ? IsLongerThan(allowed, result) : json.Length > allowed)
            {
                result = OperationResult.Executed(root: null, [TooLarge(allowed)]);
                json.Clear();
                hasMore = Begin(json, result).WriteUntil(StepSize);
            }

            if (hasMore)
            {
                await SendStepsAsync(output, json, cursor, cancellationToken);
                announce = null;
            }

            End(json, result);
            announce?.Invoke(json.Length);
            output.Write(json.Written);
            result.Release();
        }

        await output.FlushAsync(cancellationToken);
    }

    private static async Task SendStepsAsync(PipeWriter output, JsonOutput json, ResultCursor cursor, CancellationToken cancellationToken)
    {
        do
        {
            output.Write(json.Written);
            json.Clear();
            await output.FlushAsync(cancellationToken);
        }
        while (cursor.WriteUntil(StepSize));
    }

    private static IError TooLarge(long allowed) => ErrorBuilder.New()
        .SetMessage($"The answer has more than {allowed} bytes. Ask for less at once: a smaller 'first', and the rest by its pages.")
        .SetCode(ErrorCodes.Limits.ResponseSize)
        .SetExtension("limit", nameof(HttpLimitOptions.MaxAllowedResponseSize))
        .SetExtension("allowed", allowed)
        .Build();

    private static ResultCursor Begin(JsonOutput output, OperationResult result)
    {
        output.WriteRaw((byte)'{');
        if (result.Errors is { } errors)
        {
            ErrorWriter.Write(output, errors);
        }

        var cursor = new ResultCursor(output);
        if (result.IsDataSet)
        {
            output.WriteRaw(result.Errors is null ? "\"data\":"u8 : ",\"data\":"u8);
            if (result.Root is { } root)
            {
                cursor.Begin(root, row: 0);
            }
            else
            {
                output.WriteNull();
            }
        }

        return cursor;
    }

    private static void End(JsonOutput output, OperationResult result)
    {
        if (result.Cost is not null || result.OmittedErrors > 0)
        {
            output.WriteRaw(result.IsDataSet || result.Errors is not null ? ",\"extensions\":{"u8 : "\"extensions\":{"u8);
            WriteExtensions(output, result);
            output.WriteRaw((byte)'}');
        }

        output.WriteRaw((byte)'}');
    }

    private static void WriteExtensions(JsonOutput output, OperationResult result)
    {
        if (result.Cost is { } cost)
        {
            output.WriteRaw("\"operationCost\":{\"fieldCost\":"u8);
            output.WriteNumber(cost.FieldCost);
            output.WriteRaw(",\"typeCost\":"u8);
            output.WriteNumber(cost.TypeCost);
            output.WriteRaw((byte)'}');
        }

        if (result.OmittedErrors > 0)
        {
            output.WriteRaw(result.Cost is null ? "\"omittedErrors\":"u8 : ",\"omittedErrors\":"u8);
            output.WriteNumber(result.OmittedErrors);
        }
    }

    /// <summary>Whether a result has more bytes than allowed. The result is written once and discarded, before the first byte is sent.</summary>
    private static bool IsLongerThan(long allowed, OperationResult result)
    {
        using var json = new JsonOutput();
        var cursor = Begin(json, result);
        var length = 0L;
        while (length <= allowed && cursor.WriteUntil(StepSize))
        {
            length += json.Length;
            json.Clear();
        }

        return length + json.Length > allowed;
    }
}
