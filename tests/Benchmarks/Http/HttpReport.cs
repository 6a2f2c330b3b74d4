using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Shows the results, a table a question.</summary>
internal static class HttpReport
{
    private const int Width = 110;

    /// <summary>Shows the results of one question, the static endpoint's first.</summary>
    public static void Show(HttpQuestion question, int bytes, IReadOnlyList<(string Server, List<HttpMeasurement> Rounds)> results)
    {
        var hotChocolate = results.Count > 2;
        var table = new Table();
        foreach (var name in (string[])["server", "requests/s", "from – to", "of static", .. hotChocolate ? ["of HotChocolate"] : Array.Empty<string>(), "p50 ms", "p99 ms", "processor µs"])
        {
            table.AddColumn(new TableColumn(name).NoWrap());
        }

        foreach (var (server, rounds) in results)
        {
            var rates = Rates(rounds);
            table.AddRow(
            [
                server,
                Text(Sample.Median(rates)),
                $"{Text(rates.Min())} – {Text(rates.Max())}",
                Ratio(rounds, results[0].Rounds),
                .. hotChocolate ? [Ratio(rounds, results[2].Rounds)] : Array.Empty<string>(),
                Text(Sample.Median(rounds.ConvertAll(round => round.Load.P50))),
                Text(Sample.Median(rounds.ConvertAll(round => round.Load.P99))),
                Text(Sample.Median(rounds.ConvertAll(round => round.ProcessorTime))),
            ]);
        }

        // Output that goes into a file is taken for 80 characters wide.
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, Width);
        AnsiConsole.WriteLine($"{question.Name}, {bytes} bytes an answer");
        AnsiConsole.Write(table);
    }

    private static string Ratio(List<HttpMeasurement> rounds, List<HttpMeasurement> others) =>
        Sample.Median(Sample.Ratios(Rates(rounds), Rates(others))).ToString("0.000", CultureInfo.InvariantCulture);

    private static List<double> Rates(List<HttpMeasurement> rounds) => rounds.ConvertAll(round => round.Load.RequestsPerSecond);

    private static string Text(double value) => value.ToString(value < 100 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
