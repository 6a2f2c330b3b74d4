using System.Net.Http.Json;
using KnowledgeGraph.Fuzzing.Tests;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>
/// Requests that no sound client sends: the same ones in each run, about ten seconds' worth on two cores. <c>dotnet run -c Release --project tests/Benchmarks -- fuzz SECONDS</c> sends
/// more of them, to the program.
/// </summary>
public sealed class FuzzTests(SmallGraphServer server)
{
    private static readonly int Requests = TestSize.Of(10_000, 60_000);

    private static readonly string[] Outcomes =
        ["200 data", "200 data errors", "200 errors", "400 errors", "405 errors", "406 errors", "415 errors"];

    [Fact]
    public async Task Every_fuzzed_request_ends_in_a_well_formed_response()
    {
        Engine.RequireOurs("well-formed responses to whatever is sent");
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        var run = new FuzzRun(http, new Uri((await server.HttpAsync()).BaseAddress!, "/graphql"));

        await run.SendAsync(Enumerable.Range(0, Requests), TestContext.Current.CancellationToken);

        Assert.True(run.Failures.Count == 0, $"{run.Failures.Count} responses are broken, among them:\n{string.Join("\n\n", run.Failures.Take(5))}");
        Assert.Equal(Requests, run.Outcomes.Values.Sum());

        // Broken requests that are all refused at the door would say little of what is behind it.
        Assert.All(Outcomes, outcome => Assert.True(
            run.Outcomes.GetValueOrDefault(outcome) >= Requests / 1_000,
            $"too few responses are {outcome}: {string.Join(", ", run.Outcomes)}"));
    }

    [Fact]
    public async Task What_fuzzed_requests_are_made_of_is_valid()
    {
        // HotChocolate 15 calls it oneOf, as it was called in drafts.
        foreach (var seed in Seed.All.Where(seed => Engine.IsOurs || !seed.Query.Contains("isOneOf", StringComparison.Ordinal)))
        {
            using var variables = System.Text.Json.JsonDocument.Parse(seed.Variables);
            using var response = await (await server.HttpAsync()).PostAsJsonAsync(
                "/graphql",
                new { query = seed.Query, variables = variables.RootElement, operationName = seed.Query.Contains("query B", StringComparison.Ordinal) ? "B" : null },
                TestContext.Current.CancellationToken);
            var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.StartsWith("{\"data\":", StringComparison.Ordinal) || answer.Contains("\"code\":\"ID_", StringComparison.Ordinal), $"{seed.Query}\n{answer}");
        }
    }
}
