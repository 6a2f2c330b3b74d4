using System.Net;
using KnowledgeGraph.Server.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Ide;

/// <summary>Who is answered with the page at <c>/graphql</c>, and under which policy.</summary>
public sealed class ExplorerPageTests(SmallGraphServer server)
{
    private const string BrowserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task A_browser_gets_a_page_that_runs_only_scripts_of_this_host()
    {
        using var response = await GetAsync("/graphql", BrowserAccept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
        var directives = response.Headers.GetValues("Content-Security-Policy").Single().Split("; ");
        Assert.Contains("default-src 'none'", directives);
        Assert.Contains("script-src 'self'", directives);
        Assert.Contains("connect-src 'self'", directives);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}", BrowserAccept)]
    [InlineData("/graphql?documentId=0", BrowserAccept)]
    [InlineData("/graphql?query={__typename}", "application/json")]
    [InlineData("/graphql", "application/json")]
    [InlineData("/graphql", "*/*")]
    public async Task A_query_or_a_client_that_does_not_ask_for_html_goes_to_GraphQL(string address, string accept)
    {
        using var response = await GetAsync(address, accept);
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        Assert.NotEqual("text/html", mediaType);
        if (Engine.IsOurs)
        {
            // HotChocolate says nothing but 404 to a GET that is no query or lacks a preflight header.
            Assert.Contains("json", mediaType, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("script-src", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_bundle_a_browser_is_told_how_to_get_it_and_the_API_works()
    {
        using var folder = new TemporaryFolder();
        using var loggers = LoggerFactory.Create(_ => { });
        await using var host = await GraphHost.StartAsync(new NoGraphs(), loggers, explorer: folder["graphiql"]);

        using var response = await GetAsync("/graphql", BrowserAccept, host.Http);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("GraphiQL is not part of this build: install Node.js 18 or later with npm, then build again.", page, StringComparison.Ordinal);
        await host.Graph.AssertDataAsync("{ __typename }", """{ "__typename": "Query" }""");
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accept, HttpClient? http = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await (http ?? await server.HttpAsync()).SendAsync(request, TestContext.Current.CancellationToken);
    }
}
