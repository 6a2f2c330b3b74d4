using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// 64 clients that ask the most expensive queries there are beside one that reads pages: how long the one waits, and whether the
/// server's memory comes back.
/// </summary>
internal static class StarvationDrill
{
    private const int Clients = 64;
    private const int Tries = 200;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <summary>Runs it.</summary>
    /// <param name="seconds">How long the clients ask.</param>
    /// <param name="sources">The sources of the release.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether the median stayed under 100 ms, the worst under 1 s, and the memory came back.</returns>
    public static async Task<bool> RunAsync(int seconds, string sources, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("kg-starvation-").FullName;
        try
        {
            using (var import = new MeasuredProcess(KgProgram.Assembly, "import", sources, "--data", data))
            {
                await import.PeakUntilExitAsync(cancellationToken);
            }

            using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
            using var server = await HttpTarget.StartAsync("kg", ProgramStart.Dotnet(KgProgram.Assembly, "serve", "--data", data, "--urls"), http, cancellationToken);
            var queries = await new HostileSearch(http, server.Address).RunAsync(Tries, cancellationToken);
            await Task.Delay(Rest, cancellationToken);
            return await MeasureAsync(server, http, queries, TimeSpan.FromSeconds(seconds), cancellationToken);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<bool> MeasureAsync(
        HttpTarget server, HttpClient http, IReadOnlyList<string> queries, TimeSpan time, CancellationToken cancellationToken)
    {
        var normal = new NormalClient(http, server.Address);
        var alone = await normal.ReadAsync(TimeSpan.FromSeconds(10), cancellationToken);
        var before = server.Memory().Now;
        var hostile = new HostileClients(server.Address, queries);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var attack = hostile.RunAsync(Clients, end.Token);
        var beside = await normal.ReadAsync(time, cancellationToken);
        await end.CancelAsync();
        await attack;
        var during = server.Memory();
        await Task.Delay(Rest, cancellationToken);
        var after = server.Memory().Now;

        var table = new Table().AddColumns("one normal client", "pages", "median, ms", "worst, ms");
        AddRow(table, "alone", alone);
        AddRow(table, $"beside {Clients} hostile ones", beside);
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"the hostile clients' answers: {string.Join(", ", hostile.Answers.Select(answer => $"{answer.Count} with status {answer.Status}"))}");
        AnsiConsole.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"memory in MiB: {before:0} before, {during.Now:0} at the end (peak {during.Peak:0}), {after:0} {Rest.TotalSeconds:0} s later"));
        return beside[beside.Count / 2] < 100 && beside[^1] < 1000 && after < before * 1.5;
    }

    private static void AddRow(Table table, string name, IReadOnlyList<double> times) =>
        table.AddRow(name, $"{times.Count}", $"{times[times.Count / 2]:0.0}", $"{times[^1]:0}");
}
