using System.Diagnostics;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Compares how much work questions are taken for with the time they take on the embedded store, when nothing of them is kept yet and when asked again.</summary>
internal static class WorkBenchmark
{
    private const int Times = 5;

    public static async Task RunAsync(string sources, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("kg-work-").FullName;
        try
        {
            using (var import = new MeasuredProcess(KgProgram.Assembly, "import", sources, "--data", data))
            {
                await import.PeakUntilExitAsync(cancellationToken);
            }

            using var graph = EmbeddedKnowledgeGraph.Open(Directory.GetFiles(Path.Combine(data, "releases"), "*.db").Single());
            await ReportAsync(graph, cancellationToken);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task ReportAsync(EmbeddedKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var estimate = new WorkEstimate(graph.Sizes);
        var table = new Table().AddColumns("question", "work", "first, ms", "again, ms", "again, ns a unit");
        foreach (var question in await WorkQuestion.AllAsync(graph, cancellationToken))
        {
            var first = await TimeAsync(question, graph, cancellationToken);
            var again = double.MaxValue;
            for (var i = 0; i < Times; i++)
            {
                again = Math.Min(again, await TimeAsync(question, graph, cancellationToken));
            }

            var work = question.Estimate(estimate);
            table.AddRow(question.Name, $"{work:N0}", $"{first:0.0}", $"{again:0.0}", $"{again * 1e6 / work:0.0}");
        }

        AnsiConsole.Write(table);
    }

    private static async Task<double> TimeAsync(WorkQuestion question, EmbeddedKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        await question.AskAsync(graph, cancellationToken);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
