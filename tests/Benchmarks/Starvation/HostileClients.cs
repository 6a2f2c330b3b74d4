using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Clients that ask expensive queries as fast as they are answered, and do not wait when they are refused.</summary>
/// <param name="address">Where they ask.</param>
/// <param name="queries">What they ask, one after the other.</param>
internal sealed class HostileClients(Uri address, IReadOnlyList<string> queries)
{
    private readonly ConcurrentDictionary<string, int> _answers = new(StringComparer.Ordinal);

    /// <summary>How many answers of each status they had; <c>none</c> for connections that were broken.</summary>
    public IEnumerable<(string Status, int Count)> Answers => _answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => (answer.Key, answer.Value));

    /// <summary>Asks until it is ended.</summary>
    /// <param name="clients">How many they are.</param>
    /// <param name="end">Ends it.</param>
    public Task RunAsync(int clients, CancellationToken end) => Task.WhenAll(Enumerable.Range(0, clients).Select(client => RunOneAsync(client, end)));

    private async Task RunOneAsync(int client, CancellationToken end)
    {
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        for (var i = client; !end.IsCancellationRequested; i++)
        {
            var status = "none";
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(new { query = queries[i % queries.Count] }) };
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end);
                await response.Content.CopyToAsync(Stream.Null, end);
                status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // Counted as no answer.
            }
            catch (OperationCanceledException)
            {
                return;
            }

            _answers.AddOrUpdate(status, 1, (_, count) => count + 1);
        }
    }
}
