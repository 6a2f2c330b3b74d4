using System.Text;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// Requests a second of the program over real data, beside a static endpoint of the same bytes and, where a build with
/// it is given, HotChocolate. All servers run at the same time and are measured in turn.
/// </summary>
internal static class HttpBenchmark
{
    private const int Rounds = 5;

    /// <summary>Measures, and shows the results.</summary>
    /// <returns>Whether it could measure.</returns>
    public static async Task<bool> RunAsync(HttpOptions options, CancellationToken cancellationToken)
    {
        if ((Wrk.Missing() ?? options.Problem()) is { } problem)
        {
            AnsiConsole.WriteLine(problem);
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("kg-http-").FullName;
        try
        {
            using (var import = new MeasuredProcess(KgProgram.Assembly, "import", options.Sources, "--data", folder))
            {
                await import.PeakUntilExitAsync(cancellationToken);
            }

            using var http = new HttpClient();
            using var ours = await StartAsync("ours", KgProgram.Assembly, folder, http, cancellationToken);
            using var theirs = options.HotChocolate is null
                ? null
                : await StartAsync("HotChocolate", options.HotChocolate, folder, http, cancellationToken);
            await MeasureAsync(theirs is null ? [ours] : [ours, theirs], options.Seconds, http, cancellationToken);
            return true;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<HttpTarget> StartAsync(string name, string program, string folder, HttpClient http, CancellationToken cancellationToken) =>
        HttpTarget.StartAsync(name, ProgramStart.Dotnet(program, "serve", "--data", folder, "--urls"), http, cancellationToken);

    private static async Task MeasureAsync(HttpTarget[] servers, int seconds, HttpClient http, CancellationToken cancellationToken)
    {
        AnsiConsole.WriteLine(
            $"{Environment.ProcessorCount} cores, shared with wrk on {Wrk.Threads} threads and {Wrk.Connections} connections; "
            + $"medians of {Rounds} rounds of {seconds} s, in each of which all are measured in turn");
        foreach (var question in await HttpQuestion.AllAsync(http, servers[0].Address, cancellationToken))
        {
            var (answer, contentType) = await AskAllAsync(question, servers, http, cancellationToken);
            using var endpoint = await StaticEndpoint.StartAsync(answer, contentType, http, cancellationToken);
            HttpTarget[] targets = [endpoint, .. servers];

            // The first measurement of each does not count: the runtime still compiles.
            foreach (var target in targets)
            {
                await target.MeasureAsync(question, seconds, cancellationToken);
            }

            var results = targets.ToDictionary(target => target, _ => new List<HttpMeasurement>());
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var target in targets)
                {
                    results[target].Add(await target.MeasureAsync(question, seconds, cancellationToken));
                }
            }

            HttpReport.Show(question, answer.Length, [.. targets.Select(target => (target.Name, results[target]))]);
        }

        foreach (var server in servers)
        {
            AnsiConsole.WriteLine($"memory of {server.Name} at the end: {server.Memory().Now:0} MiB, at most {server.Memory().Peak:0} MiB");
        }
    }

    /// <summary>The answer of the first server; all others give the same JSON.</summary>
    private static async Task<(byte[] Answer, string ContentType)> AskAllAsync(
        HttpQuestion question, HttpTarget[] servers, HttpClient http, CancellationToken cancellationToken)
    {
        var first = await question.AskAsync(http, servers[0].Address, cancellationToken);
        foreach (var server in servers.Skip(1))
        {
            var (answer, _) = await question.AskAsync(http, server.Address, cancellationToken);
            if (!JsonNode.DeepEquals(JsonNode.Parse(first.Answer), JsonNode.Parse(answer)))
            {
                throw new InvalidOperationException($"{server.Name} answers {question.Name} otherwise: {Encoding.UTF8.GetString(answer)}");
            }
        }

        return first;
    }
}
