using System.Diagnostics;
using KnowledgeGraph.Fuzzing.Tests;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// Sends fuzzed requests to the program, over the starter graph, for some time: none may be answered badly or not at all,
/// and its memory must stay bounded.
/// </summary>
internal static class FuzzBenchmark
{
    private const int RequestsARound = 2_000;
    private const double MostMemory = 768;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    /// <summary>Whether the program stood it.</summary>
    public static async Task<bool> RunAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("kg-fuzz-").FullName;
        try
        {
            var address = $"http://127.0.0.1:{FreePort.Find()}";
            using var serve = new MeasuredProcess(KgProgram.Assembly, "serve", "--data", data, "--urls", address);
            using var http = new HttpClient { Timeout = Hang };
            await FirstAnswer.WaitAsync(http, address, serve, cancellationToken);
            var memory = new Sample("memory after each round", "MiB");
            var run = new FuzzRun(http, new Uri($"{address}/graphql"));
            var clock = Stopwatch.StartNew();
            for (var round = 0; clock.Elapsed < time && run.Failures.Count == 0 && !serve.HasExited; round++)
            {
                await run.SendAsync(Enumerable.Range(round * RequestsARound, RequestsARound), cancellationToken);
                memory.Add(serve.HasExited ? 0 : serve.Memory().Now);
            }

            var peak = serve.HasExited ? 0 : serve.Memory().Peak;
            Show(run, memory, peak, clock.Elapsed);
            AnsiConsole.WriteLine(serve.HasExited ? $"the program has ended: {serve.Error}" : "the program still runs");
            return run.Failures.Count == 0 && !serve.HasExited && peak <= MostMemory;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static void Show(FuzzRun run, Sample memory, double peak, TimeSpan elapsed)
    {
        AnsiConsole.WriteLine($"{run.Outcomes.Values.Sum()} requests in {elapsed.TotalSeconds:0} s; peak memory {peak:0} MiB of at most {MostMemory:0}");
        foreach (var (outcome, count) in run.Outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal))
        {
            AnsiConsole.WriteLine($"{count,9}  {outcome}");
        }

        AnsiConsole.Write(new Table().AddColumns("measured", "unit", "min", "median", "max").AddRow(memory.Row()));
        AnsiConsole.WriteLine($"memory after each tenth, MiB: {memory.Course()}");
        foreach (var failure in run.Failures)
        {
            AnsiConsole.WriteLine(failure);
        }
    }
}
