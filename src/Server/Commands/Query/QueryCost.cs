using System.Text.Json;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg query --cost</c>: the cost of a document, compared with the default limits. It needs no data.</summary>
internal static class QueryCost
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Prints the cost and its limits, or the errors of the document.</summary>
    /// <returns>Ok if the document is valid and within the limits.</returns>
    public static async Task<int> WriteAsync(
        string document, IReadOnlyDictionary<string, object?> variables, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        await using var graph = new InProcessGraph(new NoGraphs(), loggers);
        using var answer = JsonDocument.Parse(await graph.MeasureAsync(document, variables, cancellationToken));
        if (answer.RootElement.TryGetProperty("errors", out _))
        {
            await QueryResult.WriteAsync(answer.RootElement, ResultFormat.Json, cancellationToken);
            return ExitCodes.Failed;
        }

        var cost = answer.RootElement.GetProperty("extensions").GetProperty("operationCost");
        var limits = new GraphLimits();
        var report = new Report(
            cost.GetProperty("fieldCost").GetDouble(), limits.MaxFieldCost, cost.GetProperty("typeCost").GetDouble(), limits.MaxTypeCost);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, Indented).AsMemory(), cancellationToken);
        return report.FieldCost <= report.MaxFieldCost && report.TypeCost <= report.MaxTypeCost ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private sealed record Report(double FieldCost, double MaxFieldCost, double TypeCost, double MaxTypeCost);
}
