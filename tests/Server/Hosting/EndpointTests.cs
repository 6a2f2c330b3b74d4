using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests.Hosting;

/// <summary>What the server answers beside GraphQL.</summary>
public sealed class EndpointTests(SmallGraphServer server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_front_page_says_what_is_here_and_which_release()
    {
        using var response = await (await server.HttpAsync()).GetAsync("/", Stop);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var page = await response.Content.ReadAsStringAsync(Stop);
        Assert.Contains("/graphql", page, StringComparison.Ordinal);
        Assert.Contains(SmallGraph.Content.Info.Hash, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_names_the_release()
    {
        var health = await (await server.HttpAsync()).GetFromJsonAsync<JsonNode>("/health", Stop);
        Assert.Equal("ok", (string?)health!["status"]);
        Assert.Equal(SmallGraph.Content.Info.Hash, (string?)health["release"]);
    }

    [Fact]
    public async Task A_store_without_a_release_is_unhealthy_and_every_question_says_why()
    {
        using var folder = new TemporaryFolder();
        await using var store = new EmbeddedKnowledgeGraphs(folder.Path);
        await using var host = await GraphHost.StartAsync(store);

        using var response = await host.Http.GetAsync("/health", Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("STORE_EMPTY", (string?)(await response.Content.ReadFromJsonAsync<JsonNode>(Stop))!["code"]);
        var error = await host.Graph.ErrorAsync("{ disease(id: \"MONDO:0000011\") { id } }");
        Assert.Equal("STORE_EMPTY", error.Code);
        Assert.Contains(folder.Path, error.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.Http.GetAsync("/", Stop)).StatusCode);
    }
}
