using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Asks a GraphQL service over HTTP, as any client does.</summary>
/// <param name="http">Gives the connection when something is asked.</param>
public sealed class GraphClient(Func<Task<HttpClient>> http)
{
    public GraphClient(HttpClient http)
        : this(() => Task.FromResult(http))
    {
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Asks, and gives the whole answer.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var response = await (await http()).PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonNode.Parse(text) ?? throw new InvalidOperationException($"no answer but {response.StatusCode}");
    }

    /// <summary>Asks what must be answered without any error, and gives the data.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString(Plain));
        return answer["data"]!;
    }

    /// <summary>Asks, and compares the data with JSON in which white space does not matter.</summary>
    public async Task AssertDataAsync(string query, string expected)
    {
        var data = await DataAsync(query);
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(Plain), data.ToJsonString(Plain));
    }

    /// <summary>Asks what must be answered with exactly one error, and gives it.</summary>
    public async Task<GraphError> ErrorAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        var error = Assert.Single(answer["errors"]?.AsArray() ?? []);
        return new GraphError(error!, answer["data"]);
    }
}
