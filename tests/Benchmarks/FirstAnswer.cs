using System.Net.Http.Json;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Waits until a program that was started answers.</summary>
internal static class FirstAnswer
{
    /// <summary>What the program of this repository is asked.</summary>
    public const string Question = """{ disease(id: "OMIM:205950") { name phenotypes(first: 5) { nodes { name } } } }""";

    /// <summary>Waits for the answer to <see cref="Question"/>.</summary>
    public static Task WaitAsync(HttpClient http, string address, MeasuredProcess serve, CancellationToken cancellationToken) =>
        WaitAsync(http, address, serve, Question, cancellationToken);

    /// <summary>Waits for the answer to a question.</summary>
    /// <exception cref="InvalidOperationException">The answer holds an error, or the program ended instead.</exception>
    public static async Task WaitAsync(HttpClient http, string address, MeasuredProcess serve, string question, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var response = await http.PostAsJsonAsync($"{address}/graphql", new { query = question }, cancellationToken);
                var body = await response.Content.ReadAsStringAsync(cancellationToken);
                if (!response.IsSuccessStatusCode || body.Contains("\"errors\"", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"the first answer was {body}");
                }

                return;
            }
            catch (HttpRequestException error)
            {
                if (serve.HasExited)
                {
                    throw new InvalidOperationException($"the program ended before it answered: {serve.Error}", error);
                }

                await Task.Delay(2, cancellationToken);
            }
        }
    }
}
