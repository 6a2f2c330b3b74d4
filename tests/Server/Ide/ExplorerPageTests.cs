using System.Net;

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
        Assert.Contains("json", response.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Content-Security-Policy"));
    }

    private Task<HttpResponseMessage> GetAsync(string address, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return server.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
