using System.Net;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Hosting.Http;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>GraphQL over HTTP, section 5.3.</summary>
public sealed class GetTests
{
    private const string Greeting = "query Greet($n: String!) { greet(name: $n) }";

    [Fact]
    public async Task A_query_is_asked_with_its_parameters_in_the_address()
    {
        await using var service = await StartAsync();
        using var response = await service.GetAsync(("query", Greeting), ("operationName", "Greet"), ("variables", """{"n":"Zoë & co"}"""), ("extensions", "{}"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"greet":"Hello Zoë & co"}}""", await HttpService.TextAsync(response));
    }

    [Theory]
    [InlineData("/graphql", "HC0013", "no parameter")]
    [InlineData("/graphql?query=", "HC0013", "no parameter")]
    [InlineData("/graphql?query={a}&query={b}", "HC0009", "given 2 times")]
    [InlineData("/graphql?query={a}&variables=[]", "HC0009", "must be an object, not an array")]
    [InlineData("/graphql?query={a}&variables={", "HC0011", "is not JSON")]
    [InlineData("/graphql?query={a}&extensions=1", "HC0009", "must be an object, not a number")]
    [InlineData("/graphql?query={greet(name:\"%FF\")}", "HC0009", "not UTF-8")]
    [InlineData("/graphql?query={greet(name:\"%C3\")}", "HC0009", "not UTF-8")]
    [InlineData("/graphql?query={a}&variables={\"a\":\"%ED%A0%80\"}", "HC0009", "not UTF-8")]
    [InlineData("/graphql?query={a}&other=%80", "HC0009", "not UTF-8")]
    public async Task Malformed_parameters_are_refused_with_what_is_wrong(string address, string code, string message)
    {
        await using var service = await StartAsync();
        using var response = await service.SendAsync(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await HttpService.RefusalCodeAsync(response));
        Assert.Contains(message, await HttpService.TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mutation { greet(name: \"a\") }", null)]
    [InlineData("subscription { greet(name: \"a\") }", null)]
    [InlineData("query A { __typename } mutation B { greet(name: \"a\") }", "B")]
    public async Task Other_operations_than_queries_must_be_posted(string document, string? operationName)
    {
        await using var service = await StartAsync();
        using var response = await service.GetAsync(("query", document), ("operationName", operationName ?? ""));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.BadRequest)]
    [InlineData("GraphQL-Preflight", "1", HttpStatusCode.OK)]
    [InlineData("GraphQL-Preflight", "", HttpStatusCode.BadRequest)]
    [InlineData("apollo-require-preflight", "true", HttpStatusCode.OK)]
    [InlineData("x-apollo-operation-name", "Greet", HttpStatusCode.OK)]
    [InlineData("X-Other", "1", HttpStatusCode.BadRequest)]
    public async Task A_GET_that_another_site_could_forge_is_refused_when_a_preflight_is_required(string? header, string? value, HttpStatusCode expected)
    {
        await using var service = await StartAsync(new GraphQLServerOptions { EnforceGetRequestsPreflightHeader = true });
        using var response = await service.SendAsync(
            HttpMethod.Get, HttpService.Address(("query", "{ __typename }")), headers: header is null ? [] : [(header, value!)]);

        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
        {
            Assert.Equal("HC0077", await HttpService.RefusalCodeAsync(response));
        }
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("text/plain", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.BadRequest)]
    public async Task A_content_type_that_forms_cannot_have_is_a_proof_as_well(string contentType, HttpStatusCode expected)
    {
        await using var service = await StartAsync(new GraphQLServerOptions { EnforceGetRequestsPreflightHeader = true });
        using var content = new ByteArrayContent([]);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await service.SendAsync(HttpMethod.Get, HttpService.Address(("query", "{ __typename }")), content: content);

        Assert.Equal(expected, response.StatusCode);
    }

    private static Task<HttpService> StartAsync(GraphQLServerOptions? options = null) =>
        HttpService.StartAsync(builder => builder.AddQueryType<GreetingQuery>(), options);
}
