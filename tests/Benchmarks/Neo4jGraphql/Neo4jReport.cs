using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Shows the results, a table a question.</summary>
internal static class Neo4jReport
{
    private const int Width = 140;

    /// <summary>Shows what is measured, and how.</summary>
    public static void Start(int rounds, int seconds, string release)
    {
        // Output that goes into a file is taken for 80 characters wide.
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, Width);
        AnsiConsole.WriteLine($"release {release[..12]}… in one Neo4j, behind one process of each API; all run all the time");
        AnsiConsole.WriteLine(
            $"{Environment.ProcessorCount} cores, shared with Neo4j and wrk ({Wrk.Threads} threads, {Wrk.Connections} connections); "
            + $"medians of {rounds} rounds of {seconds} s, in each of which both are measured in turn");
        AnsiConsole.WriteLine("µs: processor time an answer, of the process of the API and of Neo4j behind it");
    }

    /// <summary>Shows the results of one question; others are compared with the last.</summary>
    /// <param name="question">The question.</param>
    /// <param name="same">In what the answers are the same.</param>
    /// <param name="results">What was measured of each API, and how many bytes its answer has.</param>
    public static void Show(Neo4jQuestion question, string same, IReadOnlyList<(string Name, int Bytes, List<Neo4jMeasurement> Rounds)> results)
    {
        var table = new Table();
        foreach (var name in (string[])["API", "requests/s", "from – to", "ratio", "from – to", "p50 ms", "p99 ms", "µs of API", "µs of Neo4j", "bytes"])
        {
            table.AddColumn(new TableColumn(name).NoWrap());
        }

        foreach (var (name, bytes, rounds) in results)
        {
            var rates = Rates(rounds);
            var ratios = Sample.Ratios(rates, Rates(results[^1].Rounds));
            table.AddRow(
                name,
                Text(Sample.Median(rates)),
                $"{Text(rates.Min())} – {Text(rates.Max())}",
                Ratio(Sample.Median(ratios)),
                $"{Ratio(ratios.Min())} – {Ratio(ratios.Max())}",
                Text(Sample.Median(rounds.ConvertAll(round => round.Api.Load.P50))),
                Text(Sample.Median(rounds.ConvertAll(round => round.Api.Load.P99))),
                Text(Sample.Median(rounds.ConvertAll(round => round.Api.ProcessorTime))),
                rounds.TrueForAll(round => round.Neo4jTime is not null) ? Text(Sample.Median(rounds.ConvertAll(round => round.Neo4jTime!.Value))) : "not known",
                Text(bytes));
        }

        AnsiConsole.WriteLine($"{question.Name}; {same}");
        AnsiConsole.Write(table);
    }

    private static List<double> Rates(List<Neo4jMeasurement> rounds) => rounds.ConvertAll(round => round.Rate);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString(value < 100 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
