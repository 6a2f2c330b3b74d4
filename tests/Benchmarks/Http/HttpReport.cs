using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Shows the results, a table a question.</summary>
internal static class HttpReport
{
    /// <summary>Shows the results of one question, the static endpoint's first.</summary>
    public static void Show(HttpQuestion question, int bytes, IReadOnlyList<(string Server, List<WrkResult> Rounds)> results)
    {
        var hotChocolate = results.Count > 2;
        var table = new Table().AddColumns("server", "requests/s", "from – to", "of static", "p50 ms", "p99 ms");
        if (hotChocolate)
        {
            table.AddColumn("of HotChocolate");
        }

        foreach (var (server, rounds) in results)
        {
            var rates = rounds.ConvertAll(round => round.RequestsPerSecond);
            List<string> row =
            [
                server,
                Text(Sample.Median(rates)),
                $"{Text(rates.Min())} – {Text(rates.Max())}",
                Ratio(rounds, results[0].Rounds),
                Text(Sample.Median(rounds.ConvertAll(round => round.P50))),
                Text(Sample.Median(rounds.ConvertAll(round => round.P99))),
            ];
            if (hotChocolate)
            {
                row.Add(Ratio(rounds, results[2].Rounds));
            }

            table.AddRow([.. row]);
        }

        AnsiConsole.WriteLine($"{question.Name}, {bytes} bytes an answer");
        AnsiConsole.Write(table);
    }

    // Round by round, so that what slows the machine for a while slows both.
    private static string Ratio(List<WrkResult> rounds, List<WrkResult> others) =>
        Sample.Median(rounds.Zip(others, (round, other) => round.RequestsPerSecond / other.RequestsPerSecond).ToList()).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString(value < 100 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
