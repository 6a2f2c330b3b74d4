using System.Net;
using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>The choice of RFC 9110, section 12.5.1, between the two media types.</summary>
public sealed class NegotiationTests
{
    private const string Newer = "application/graphql-response+json";
    private const string Older = "application/json";

    [Theory]
    [InlineData(null, Older)]
    [InlineData("*/*", Older)]
    [InlineData("application/*", Older)]
    [InlineData("text/html, */*;q=0.1", Older)]
    [InlineData(Newer, Newer)]
    [InlineData("APPLICATION/GRAPHQL-RESPONSE+JSON", Newer)]
    [InlineData(Newer + "; charset=utf-8", Newer)]
    [InlineData(Newer + ", application/json;q=0.9", Newer)]
    [InlineData(Newer + ", " + Older, Newer)]
    [InlineData(Older + ", " + Newer, Older)]
    [InlineData("application/json;q=0.5, " + Newer, Newer)]
    [InlineData("*/*, " + Newer, Newer)]
    [InlineData("*/*;q=0.9, application/json;q=0", Newer)]
    [InlineData("*/*, application/graphql-response+json;q=0.2", Older)]
    public async Task The_response_has_the_media_type_that_the_client_prefers(string? accept, string expected)
    {
        await using var service = await HttpService.StartAsync(builder => builder.AddQueryType<GreetingQuery>());
        using var response = await service.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected + "; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task A_client_that_accepts_neither_is_told_so(string accept)
    {
        await using var service = await HttpService.StartAsync(builder => builder.AddQueryType<GreetingQuery>());
        using var response = await service.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("HC0063", await HttpService.RefusalCodeAsync(response));
    }
}
