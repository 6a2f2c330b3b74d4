using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Cost;

/// <summary>Asks over HTTP what operations cost.</summary>
internal static class CostQuestion
{
    public static async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(HttpClient http, string query, string header, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Headers = { { "GraphQL-Cost", header }, { "Accept", "application/graphql-response+json" } },
            Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"),
        };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }

    /// <summary>What an operation costs that is valid, without executing it.</summary>
    public static async Task<(double Field, double Type)> OfAsync(HttpClient http, string query, object? variables = null)
    {
        var (_, body) = await AskAsync(http, query, "validate", variables);
        Assert.True(body["errors"] is null, body.ToJsonString());
        var cost = body["extensions"]!["operationCost"]!;
        return ((double)cost["fieldCost"]!, (double)cost["typeCost"]!);
    }
}
