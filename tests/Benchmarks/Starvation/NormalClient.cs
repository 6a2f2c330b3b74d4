using System.Diagnostics;
using System.Net.Http.Json;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Somebody who reads one page after the other, as the explorer asks for them.</summary>
/// <param name="http">Asks.</param>
/// <param name="address">Where.</param>
internal sealed class NormalClient(HttpClient http, Uri address)
{
    private const string Query =
        "query ($id: ID!) { disease(id: $id) { id name description phenotypes(first: 20) { totalCount nodes { id name } } genes { nodes { id symbol } } } }";

    private static readonly string[] Ids = ["OMIM:205950", "MONDO:0007947", "MONDO:0009061", "MONDO:0010602", "MONDO:0011122"];

    /// <summary>Reads for a while.</summary>
    /// <param name="time">How long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How long each page took, shortest first, in milliseconds.</returns>
    /// <exception cref="InvalidOperationException">A page was not answered.</exception>
    public async Task<IReadOnlyList<double>> ReadAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        for (var i = 0; clock.Elapsed < time; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var response = await http.PostAsJsonAsync(address, new { query = Query, variables = new { id = Ids[i % Ids.Length] } }, cancellationToken);
            var answer = await response.Content.ReadAsStringAsync(cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (!response.IsSuccessStatusCode || answer.Contains("\"errors\"", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"the normal client got {(int)response.StatusCode} {answer}");
            }

            await Task.Delay(50, cancellationToken);
        }

        times.Sort();
        return times;
    }
}
