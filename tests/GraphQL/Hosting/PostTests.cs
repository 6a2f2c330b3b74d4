using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>Statuses and media types are those of the GraphQL over HTTP specification, sections 5.4 and 6.4.</summary>
public sealed class PostTests : IAsyncLifetime
{
    private HttpService? _service;

    private HttpService Service => _service!;

    public async ValueTask InitializeAsync() => _service = await HttpService.StartAsync(builder => builder.AddQueryType<GreetingQuery>());

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    [Fact]
    public async Task A_query_with_variables_is_answered()
    {
        using var response = await Service.PostAsync("""{"query":"query($n: String!) { greet(name: $n) }","variables":{"n":"Zoë <3"}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"greet":"Hello Zoë <3"}}""", await HttpService.TextAsync(response));
    }

    [Theory]
    [InlineData("""{"query":"query A { greet(name: \"a\") } query B { greet(name: \"b\") }","operationName":"B"}""", """{"data":{"greet":"Hello b"}}""")]
    [InlineData("""{"query":"{ greet(name: \"a\") }","operationName":null,"variables":null,"extensions":{"x":1}}""", """{"data":{"greet":"Hello a"}}""")]
    [InlineData("""{"query":"{ greet(name: \"a\") }","unknown":[1],"extensions":null}""", """{"data":{"greet":"Hello a"}}""")]
    public async Task The_members_of_the_body_are_understood(string body, string expected)
    {
        using var response = await Service.PostAsync(body);

        Assert.Equal(expected, await HttpService.TextAsync(response));
    }

    [Theory]
    [InlineData("", "HC0011", "The body is empty")]
    [InlineData("{", "HC0011", "The body is not JSON")]
    [InlineData("[]", "HC0009", "is not a JSON object")]
    [InlineData("{}", "HC0013", "no parameter \\\"query\\\"")]
    [InlineData("""{"query":1}""", "HC0009", "must be a string, not a number")]
    [InlineData("""{"query":"{ greet }","variables":[1]}""", "HC0009", "must be an object, not an array")]
    [InlineData("""{"query":"{ greet }","extensions":"x"}""", "HC0009", "must be an object, not a string")]
    [InlineData("""{"query":"{ greet }","operationName":{}}""", "HC0009", "must be a string, not an object")]
    [InlineData("""{"query":"{ a }","query":"{ b }"}""", "HC0011", "query")]
    [InlineData("""{"query":"{ a }","variables":{"a":{"b":1,"b":2}}}""", "HC0011", "'b'")]
    [InlineData("""{"query":"{ a }","variables":{"a":"\ud83c"}}""", "HC0011", "half of a surrogate pair in the string at byte 34")]
    [InlineData("""{"query":"{ a }","variables":{"\uDF4F":1}}""", "HC0011", "half of a surrogate pair")]
    public async Task A_malformed_request_has_status_400_in_both_media_types_and_says_what_is_wrong(string body, string code, string message)
    {
        foreach (var mediaType in new[] { "application/graphql-response+json", "application/json" })
        {
            using var response = await Service.PostAsync(body, mediaType);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
            Assert.Equal(code, await HttpService.RefusalCodeAsync(response));
            Assert.Contains(message, await HttpService.TextAsync(response), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused()
    {
        using var response = await Service.PostAsync([.. "{\"query\":\"{ a"u8, 0xC0, 0xAF, .. " }\"}"u8], "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The body is not UTF-8", await HttpService.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_and_pairs_of_escaped_surrogates_are_understood()
    {
        using var response = await Service.PostAsync(
            [0xEF, 0xBB, 0xBF, .. """{"query":"query($n: String!) { greet(name: $n) }","variables":{"n":"\ud83c\udf4f"}}"""u8], "application/json");

        Assert.Equal("Hello 🍏", (string?)JsonNode.Parse(await HttpService.TextAsync(response))!["data"]!["greet"]);
    }

    [Fact]
    public async Task JSON_nested_deeper_than_64_levels_is_refused()
    {
        using var response = await Service.PostAsync("""{"query":"{ a }","variables":{"a":""" + new string('[', 63) + new string(']', 63) + "}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("maximum configured depth of 64", await HttpService.TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ greet", "HC0014")]
    [InlineData("{ greet(name: 1) }", null)]
    public async Task A_document_that_is_refused_has_status_400_in_the_newer_media_type_only(string document, string? code)
    {
        var body = $$"""{"query":"{{document}}"}""";
        using var newer = await Service.PostAsync(body, "application/graphql-response+json");
        using var older = await Service.PostAsync(body, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, newer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, older.StatusCode);
        var text = await HttpService.TextAsync(newer);
        Assert.Equal(text, await HttpService.TextAsync(older));
        Assert.DoesNotContain("\"data\"", text, StringComparison.Ordinal);
        Assert.Contains(code ?? "\"errors\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=iso-8859-1", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=\"UTF-8\"", HttpStatusCode.OK)]
    [InlineData("Application/JSON", HttpStatusCode.OK)]
    public async Task The_body_is_JSON_in_UTF_8(string? contentType, HttpStatusCode expected)
    {
        using var response = await Service.PostAsync("""{"query":"{ __typename }"}"""u8.ToArray(), contentType);

        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
        {
            Assert.Equal("UNSUPPORTED_CONTENT_TYPE", await HttpService.RefusalCodeAsync(response));
        }
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var content = new StringContent("x", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await Service.SendAsync(HttpMethod.Post, "/graphql", content: content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains("gzip", await HttpService.TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_refused_with_those_allowed(string method)
    {
        using var response = await Service.SendAsync(new HttpMethod(method), "/graphql");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, POST", response.Content.Headers.GetValues("Allow").Aggregate((a, b) => $"{a}, {b}"));
        Assert.Equal("METHOD_NOT_ALLOWED", await HttpService.RefusalCodeAsync(response));
    }
}
