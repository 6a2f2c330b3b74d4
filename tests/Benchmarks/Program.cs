using System.Globalization;
using KnowledgeGraph.Benchmarks.Tests;
using Spectre.Console;

// Whole processes, watched from outside: dotnet run -c Release --project tests/Benchmarks -- COMMAND
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};

switch (args)
{
    case ["process", .. var rest]:
        var runs = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 5;
        var sources = rest.Length > 1 ? rest[1] : RealData.Folder;
        await ProcessBenchmark.RunAsync(sources, runs, interrupted.Token);
        return 0;
    case ["fuzz", .. var rest]:
        var seconds = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 300;
        return await FuzzBenchmark.RunAsync(TimeSpan.FromSeconds(seconds), interrupted.Token) ? 0 : 1;
    case ["flips", .. var rest]:
        var flips = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 200;
        var flipped = rest.Length > 1 ? rest[1] : RealData.Folder;
        return await FlipBenchmark.RunAsync(flipped, flips, interrupted.Token) ? 0 : 1;
    case ["work", .. var rest]:
        await WorkBenchmark.RunAsync(rest.Length > 0 ? rest[0] : RealData.Folder, interrupted.Token);
        return 0;
    case ["drills", .. var rest]:
        return await DrillRun.RunAsync(rest.Length > 0 ? rest[0] : RealData.Folder, rest.Length > 1 ? rest[1] : "", interrupted.Token) ? 0 : 1;
    case ["starvation", .. var rest]:
        var attack = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 60;
        return await StarvationDrill.RunAsync(attack, rest.Length > 1 ? rest[1] : RealData.Folder, interrupted.Token) ? 0 : 1;
    case ["http", .. var rest]:
        return await HttpBenchmark.RunAsync(HttpOptions.Read(rest), interrupted.Token) ? 0 : 1;
    case [StaticEndpoint.Command, var file, var contentType, var urls]:
        await StaticEndpoint.RunAsync(file, contentType, urls, interrupted.Token);
        return 0;
    case ["bolt", .. var rest]:
        return await BoltBenchmark.RunAsync(BoltOptions.Read(rest), interrupted.Token) ? 0 : 1;
    case [BoltWorker.Command]:
        await BoltWorker.RunAsync(interrupted.Token);
        return 0;
    case ["neo4j", .. var rest]:
        return await Neo4jBenchmark.RunAsync(Neo4jOptions.Read(rest), interrupted.Token) ? 0 : 1;
    default:
        AnsiConsole.WriteLine("usage: process [RUNS] [FOLDER OF SOURCES], fuzz [SECONDS], flips [NUMBER] [FOLDER OF SOURCES], work [FOLDER OF SOURCES], starvation [SECONDS] [FOLDER OF SOURCES], drills [FOLDER OF SOURCES] [PART OF A NAME]");
        AnsiConsole.WriteLine("    or http [SECONDS] [FOLDER OF SOURCES] [--hotchocolate KG.DLL OF A BUILD WITH IT]");
        AnsiConsole.WriteLine("    or bolt [SECONDS] [--official BENCHMARKS.DLL OF A BUILD WITH THE OFFICIAL DRIVER]");
        AnsiConsole.WriteLine("    or neo4j [SECONDS] [FOLDER OF SOURCES]");
        return 2;
}
