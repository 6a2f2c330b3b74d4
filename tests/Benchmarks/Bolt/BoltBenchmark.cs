using KnowledgeGraph.Neo4jServer.Tests;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// Rows and small queries a second that a client of this program's driver gets from a real Neo4j, beside one of the official
/// driver where a build with it is given. The clients are processes that are there all the time and are measured in turn. As
/// Neo4j takes most of the time of a row, rows are read from a recording of its answer as well.
/// </summary>
internal static class BoltBenchmark
{
    private const int Rounds = 5;

    /// <summary>Measures, and shows the results.</summary>
    /// <returns>Whether it could measure.</returns>
    public static async Task<bool> RunAsync(BoltOptions options, CancellationToken cancellationToken)
    {
        if ((options.Problem() ?? MeasuredNeo4j.Problem()) is { } problem)
        {
            AnsiConsole.WriteLine(problem);
            return false;
        }

        await using var server = await MeasuredNeo4j.TryStartAsync();
        if (server is null)
        {
            AnsiConsole.WriteLine(Neo4jHome.HowToGetOne);
            return false;
        }

        await using var driver = GraphDatabase.Driver(server.Uri);
        try
        {
            await MeasuredNodes.CreateAsync(driver);
            var info = await driver.GetServerInfoAsync();
            BoltReport.Start(info.Agent, Rounds, options.Seconds, compared: options.Official is not null);
            await MeasureAsync(options, server.Uri, cancellationToken);
        }
        finally
        {
            await MeasuredNodes.DeleteAsync(driver);
        }

        return true;
    }

    private static async Task MeasureAsync(BoltOptions options, Uri server, CancellationToken cancellationToken)
    {
        await using var recorded = new RecordedServer(server);
        using var ours = new BoltTarget(typeof(BoltBenchmark).Assembly.Location);
        using var official = options.Official is null ? null : new BoltTarget(options.Official);
        BoltTarget[] clients = official is null ? [ours] : [ours, official];
        foreach (var task in BoltTask.All)
        {
            var address = task.IsRecorded ? recorded.Uri : server;
            var results = await MeasureAsync(clients, client => client.MeasureAsync(address, options.Seconds, task, cancellationToken));
            BoltReport.Show(task, results);
        }
    }

    private static async Task<List<List<BoltMeasurement>>> MeasureAsync(BoltTarget[] clients, Func<BoltTarget, Task<BoltMeasurement>> measure)
    {
        // The first measurement of each does not count: the runtime still compiles.
        var drivers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var client in clients)
        {
            var (driver, _, _, _, _) = await measure(client);
            if (!drivers.Add(driver))
            {
                throw new InvalidOperationException($"--official: that was built with {driver}, too");
            }
        }

        var results = clients.Select(_ => new List<BoltMeasurement>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < clients.Length; i++)
            {
                results[i].Add(await measure(clients[i]));
            }
        }

        return results;
    }
}
