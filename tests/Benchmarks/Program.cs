using KnowledgeGraph.Benchmarks.Tests;
using Spectre.Console;

// Whole processes, measured from outside: dotnet run -c Release --project tests/Benchmarks -- process [RUNS] [SOURCES]
if (args is not ["process", ..])
{
    AnsiConsole.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- process [RUNS] [FOLDER OF SOURCES]");
    return 2;
}

var runs = args.Length > 1 ? int.Parse(args[1]) : 5;
var sources = args.Length > 2 ? args[2] : Environment.GetEnvironmentVariable("KG_TEST_DATA") ?? Path.Combine("..", "shared", "data");
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};
await ProcessBenchmark.RunAsync(sources, runs, interrupted.Token);
return 0;
