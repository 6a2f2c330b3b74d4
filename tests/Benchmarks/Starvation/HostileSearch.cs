using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Looks for queries that take a server long: asks random ones, and goes on from those that took longest.</summary>
/// <param name="http">Asks them.</param>
/// <param name="address">Where they are asked.</param>
internal sealed partial class HostileSearch(HttpClient http, Uri address)
{
    private const int Kept = 12;

    /// <summary>The queries that took longest, under a fixed seed.</summary>
    /// <param name="tries">How many are asked.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<IReadOnlyList<string>> RunAsync(int tries, CancellationToken cancellationToken)
    {
        // Reproducible on purpose.
        var random = new Random(tries);
        var generator = new HostileGenerator(random);
        var best = new List<(HostileField Field, int Copies, double Seconds, string Answer)>();
        for (var i = 0; i < tries; i++)
        {
            var isNew = best.Count < Kept || i % 3 == 0;
            var origin = isNew ? default : best[random.Next(best.Count)];
            var field = isNew ? generator.Make() : generator.Change(origin.Field);
            var copies = isNew ? generator.Copies() : origin.Copies;
            var (seconds, answer) = await AskAsync(field.ToQuery(copies), cancellationToken);
            best.Add((field, copies, seconds, answer));
            best = [.. best.OrderByDescending(query => query.Seconds).Take(Kept)];
        }

        foreach (var (field, copies, seconds, answer) in best)
        {
            AnsiConsole.MarkupLineInterpolated($"{seconds:0.00} s, {answer}, {copies} times {field.ToQuery(1)}");
        }

        return [.. best.Select(query => query.Field.ToQuery(query.Copies))];
    }

    [GeneratedRegex("\"code\":\"(?<code>[A-Z0-9_]+)\"", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex FirstCode();

    private async Task<(double Seconds, string Answer)> AskAsync(string query, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await http.PostAsJsonAsync(address, new { query }, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var code = FirstCode().Match(Encoding.UTF8.GetString(body));
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, $"{body.Length} bytes{(code.Success ? $" with {code.Groups["code"].Value}" : "")}");
    }
}
