using System.Buffers;
using System.Text;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Extensions to write results.</summary>
public static class ExecutionResultExtensions
{
    /// <summary>The result as JSON text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withIndentations">Whether to indent the text.</param>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        result.WriteTo(buffer, withIndentations);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the result as JSON in UTF-8.</summary>
    /// <param name="result">The result.</param>
    /// <param name="writer">The output.</param>
    /// <param name="withIndentations">Whether to indent the text.</param>
    internal static void WriteTo(this IExecutionResult result, IBufferWriter<byte> writer, bool withIndentations = true)
    {
        if (withIndentations)
        {
            ResultWriter.WriteIndented(writer, result.ToOperationResult());
        }
        else
        {
            ResultWriter.Write(writer, result.ToOperationResult());
        }
    }

    internal static OperationResult ToOperationResult(this IExecutionResult result) =>
        result as OperationResult ?? throw new ArgumentException("The result is not one of this engine.", nameof(result));
}
