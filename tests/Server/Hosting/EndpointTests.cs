using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Server.Schema;
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
        using var page = await host.Http.GetAsync("/", Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        foreach (var text in new[] { error.Message, await page.Content.ReadAsStringAsync(Stop), await response.Content.ReadAsStringAsync(Stop) })
        {
            Assert.Contains("no release", text, StringComparison.Ordinal);
            Assert.DoesNotContain(folder.Path, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("STORE_EMPTY")]
    [InlineData("CURRENT_INVALID")]
    [InlineData("RELEASE_DAMAGED")]
    [InlineData("RELEASE_FORMAT")]
    [InlineData("STORE_UNREADABLE")]
    [InlineData("NEO4J_UNAVAILABLE")]
    [InlineData("NEO4J_BUSY")]
    [InlineData("NEO4J_TIMEOUT")]
    [InlineData("NEO4J_FAILED")]
    [InlineData("NEO4J_ACCESS_DENIED")]
    public void Clients_are_not_told_where_the_store_is(string code)
    {
        var message = StoreMessages.ForClients(new GraphStoreException(code, "/var/lib/kg/current or bolt://graph:7687"));
        Assert.DoesNotContain("/", message, StringComparison.Ordinal);
        Assert.True(message.Length > 20);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/graphql", "text/html")]
    [InlineData("/graphql", "application/json")]
    [InlineData("/health", "*/*")]
    [InlineData("/nothing", "*/*")]
    public async Task Every_answer_tells_browsers_to_do_nothing_with_it_but_show_it(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await (await server.HttpAsync()).SendAsync(request, Stop);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }
}
