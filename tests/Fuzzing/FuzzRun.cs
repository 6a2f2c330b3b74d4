using System.Collections.Concurrent;
using System.Text;

namespace KnowledgeGraph.Fuzzing.Tests;

/// <summary>Sends fuzzed requests, several at a time, and judges every response.</summary>
/// <param name="http">Sends them; its timeout is what counts as a hang.</param>
/// <param name="endpoint">Where GraphQL is asked.</param>
public sealed class FuzzRun(HttpClient http, Uri endpoint)
{
    private const int AtATime = 4;
    private const int Shown = 2_000;

    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _failures = new();

    /// <summary>How many responses there were of each kind: status, and whether it has data or errors.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>Each broken response with the request that led to it.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    /// <summary>Sends the requests of some numbers.</summary>
    public Task SendAsync(IEnumerable<int> numbers, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        numbers,
        new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken },
        async (number, stop) => await SendAsync(FuzzedRequest.Create(number), stop));

    private async Task SendAsync(FuzzedRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var message = request.ToMessage(endpoint);
            using var response = await http.SendAsync(message, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            Count($"{(int)response.StatusCode}{Part(body, "data")}{Part(body, "errors")}");
            if (ResponseRules.Broken(request, response, body) is { } problem)
            {
                Fail(request, problem);
            }
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Fail(request, $"there is no response: {e.Message}");
        }
    }

    private static string Part(byte[] body, string name) =>
        body.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\"{name}\":")) >= 0 ? $" {name}" : "";

    private void Count(string outcome) => _outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);

    private void Fail(FuzzedRequest request, string problem)
    {
        var content = request.Query ?? Encoding.UTF8.GetString(request.Body ?? []);
        _failures.Enqueue($"request {request.Number}: {problem}\n{request.Method} {request.ContentType} (Accept: {request.Accept})\n{(content.Length > Shown ? content[..Shown] + "…" : content)}");
    }
}
