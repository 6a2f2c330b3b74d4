using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Import of real sources, and start from the stored release to the first answer: wall time and memory.</summary>
internal static class ProcessBenchmark
{
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
                using (var import = new MeasuredProcess(KgProgram.Assembly, "import", sources, "--data", data))
                {
                    importPeak.Add(await import.PeakUntilExitAsync(cancellationToken));
                    importSeconds.Add(import.Elapsed.TotalSeconds);
                }

                var address = $"http://127.0.0.1:{FreePort.Find()}";
                using var serve = new MeasuredProcess(KgProgram.Assembly, "serve", "--data", data, "--urls", address);
                await FirstAnswer.WaitAsync(http, address, serve, cancellationToken);
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
}
