using System.Net.Http.Json;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Waits until a program that was started answers.</summary>
internal static class FirstAnswer
{
    private const string Question = """{ disease(id: "OMIM:205950") { name phenotypes(first: 5) { nodes { name } } } }""";

    public static async Task WaitAsync(HttpClient http, string address, MeasuredProcess serve, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var response = await http.PostAsJsonAsync($"{address}/graphql", new { query = Question }, cancellationToken);
                var body = await response.Content.ReadAsStringAsync(cancellationToken);
                if (!response.IsSuccessStatusCode || body.Contains("\"errors\"", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"the first answer was {body}");
                }

                return;
            }
            catch (HttpRequestException) when (!serve.HasExited)
            {
                await Task.Delay(2, cancellationToken);
            }
        }
    }
}
