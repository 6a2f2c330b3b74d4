using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Shows the results, a table a task.</summary>
internal static class BoltReport
{
    private const int Width = 140;

    /// <summary>Shows what is measured, and how.</summary>
    public static void Start(string server, int rounds, int seconds, bool compared)
    {
        // Output that goes into a file is taken for 80 characters wide.
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, Width);
        AnsiConsole.WriteLine($"{Environment.ProcessorCount} cores, shared with the server, {server}");
        AnsiConsole.WriteLine(
            compared
                ? $"medians of {rounds} rounds of {seconds} s, in each of which both clients are measured in turn"
                : $"medians of {rounds} rounds of {seconds} s; only the driver of this build: --official PATH names a build with the official one");
    }

    /// <summary>Shows the results of one task; the other clients are compared with the last.</summary>
    public static void Show(BoltTask task, IReadOnlyList<List<BoltMeasurement>> clients)
    {
        var compared = clients.Count > 1;
        var table = new Table();
        string[] comparison = compared ? ["of the official", "from – to"] : [];
        foreach (var name in (string[])["driver", $"{task.Unit}/s", "from – to", .. comparison, "processor µs", "bytes", "busy %"])
        {
            table.AddColumn(new TableColumn(name).NoWrap());
        }

        foreach (var rounds in clients)
        {
            var rates = Rates(rounds);
            var ratios = Sample.Ratios(rates, Rates(clients[^1]));
            table.AddRow(
            [
                rounds[0].Driver,
                Text(Sample.Median(rates)),
                $"{Text(rates.Min())} – {Text(rates.Max())}",
                .. compared ? [Ratio(Sample.Median(ratios)), $"{Ratio(ratios.Min())} – {Ratio(ratios.Max())}"] : Array.Empty<string>(),
                Text(Sample.Median(rounds.ConvertAll(round => round.ProcessorTime))),
                Text(Sample.Median(rounds.ConvertAll(round => round.Allocated))),
                Text(Sample.Median(rounds.ConvertAll(round => round.Busy))),
            ]);
        }

        AnsiConsole.WriteLine(task.Name);
        AnsiConsole.Write(table);
    }

    private static List<double> Rates(List<BoltMeasurement> rounds) => rounds.ConvertAll(round => round.Rate);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString(value < 100 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
