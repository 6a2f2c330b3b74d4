using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Hosting.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>Statuses and media types are those of the GraphQL over HTTP specification, sections 5.4 and 6.4.</summary>
public sealed class PostTests : IAsyncLifetime
{
    private readonly WebApplication _application;

    public PostTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddGraphQLServer(disableDefaultSecurity: true).AddQueryType<Query>();
        _application = builder.Build();
        _application.MapGraphQL("/graphql");
    }

    public async ValueTask InitializeAsync() => await _application.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    [Fact]
    public async Task A_query_with_variables_is_answered()
    {
        using var response = await PostAsync("""{"query":"query($n: String!) { greet(name: $n) }","variables":{"n":"Zoë <3"}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/graphql-response+json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("""{"data":{"greet":"Hello Zoë <3"}}""", await BodyAsync(response));
    }

    [Theory]
    [InlineData("""{"query":"query A { greet(name: \"a\") } query B { greet(name: \"b\") }","operationName":"B"}""", """{"data":{"greet":"Hello b"}}""")]
    [InlineData("""{"query":"{ greet(name: \"a\") }","operationName":null,"variables":null,"extensions":{"x":1}}""", """{"data":{"greet":"Hello a"}}""")]
    public async Task The_members_of_the_body_are_understood(string body, string expected)
    {
        using var response = await PostAsync(body);

        Assert.Equal(expected, await BodyAsync(response));
    }

    [Theory]
    [InlineData("{", "HC0011", "The body is not JSON")]
    [InlineData("[]", "HC0009", "no JSON object")]
    [InlineData("{}", "HC0013", "no member \\\"query\\\"")]
    [InlineData("""{"query":1}""", "HC0009", "must be a string, not a number")]
    [InlineData("""{"query":"{ greet }","variables":[1]}""", "HC0009", "must be an object, not an array")]
    [InlineData("""{"query":"{ greet"}""", "HC0014", "Syntax Error")]
    public async Task A_malformed_request_is_refused_with_what_is_wrong(string body, string code, string message)
    {
        using var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var text = await BodyAsync(response);
        Assert.Contains($"\"code\":\"{code}\"", text, StringComparison.Ordinal);
        Assert.Contains(message, text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_older_media_type_every_well_formed_request_has_status_200()
    {
        using var response = await PostAsync("""{"query":"{ nothing"}""", "application/json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("text/html", HttpStatusCode.NotAcceptable)]
    [InlineData("text/html, */*;q=0.1", HttpStatusCode.OK)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", HttpStatusCode.OK)]
    public async Task The_response_has_a_media_type_that_the_client_accepts(string accept, HttpStatusCode expected)
    {
        using var response = await PostAsync("""{"query":"{ greet(name: \"a\") }"}""", accept);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_not_declared_as_JSON_is_refused()
    {
        using var content = new StringContent("{ greet }", Encoding.UTF8, "text/plain");
        using var response = await _application.GetTestClient()
            .PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private static Task<string> BodyAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json")),
        };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await _application.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
    }

    public sealed class Query
    {
        public string Greet(string name) => $"Hello {name}";
    }
}
