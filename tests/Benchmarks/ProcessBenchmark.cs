using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Import of real sources, and start from the stored release to the first answer: wall time and memory.</summary>
internal static class ProcessBenchmark
{
    private const string Question = """{ disease(id: "OMIM:205950") { name phenotypes(first: 5) { nodes { name } } } }""";

    public static async Task RunAsync(string sources, int runs, CancellationToken cancellationToken)
    {
        var importSeconds = new Sample("import, process start to end", "s");
        var importPeak = new Sample("import, peak memory", "MiB");
        var answerSeconds = new Sample("serve, process start to first answer", "s");
        var answerMemory = new Sample("serve, memory after the first answer", "MiB");
        using var http = new HttpClient();
        for (var run = 0; run < runs; run++)
        {
            var data = Directory.CreateTempSubdirectory("kg-benchmark-").FullName;
            try
            {
                using (var import = new KgProcess("import", sources, "--data", data))
                {
                    importPeak.Add(await import.PeakUntilExitAsync(cancellationToken));
                    importSeconds.Add(import.Elapsed.TotalSeconds);
                }

                var address = $"http://127.0.0.1:{FreePort()}";
                using var serve = new KgProcess("serve", "--data", data, "--urls", address);
                await FirstAnswerAsync(http, address, serve, cancellationToken);
                answerSeconds.Add(serve.Elapsed.TotalSeconds);
                answerMemory.Add(serve.Memory().Now);
            }
            finally
            {
                Directory.Delete(data, recursive: true);
            }
        }

        var table = new Table().AddColumns("measured", "unit", "min", "median", "max");
        foreach (var sample in new[] { importSeconds, importPeak, answerSeconds, answerMemory })
        {
            table.AddRow(sample.Row());
        }

        AnsiConsole.WriteLine($"{runs} runs on {Environment.ProcessorCount} cores, sources in {Path.GetFileName(Path.TrimEndingDirectorySeparator(sources))}");
        AnsiConsole.Write(table);
    }

    private static async Task FirstAnswerAsync(HttpClient http, string address, KgProcess serve, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var response = await http.PostAsJsonAsync($"{address}/graphql", new { query = Question }, cancellationToken);
                var body = await response.Content.ReadAsStringAsync(cancellationToken);
                if (!response.IsSuccessStatusCode || body.Contains("\"errors\"", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"the first answer was {body}");
                }

                return;
            }
            catch (HttpRequestException) when (!serve.HasExited)
            {
                await Task.Delay(2, cancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
