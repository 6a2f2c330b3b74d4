using System.Net;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Hosting.Http;
using KnowledgeGraph.GraphQL.PersistedOperations;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>ETags are those of RFC 9110, section 8.8.3; Cache-Control is that of RFC 9111, section 5.2.</summary>
public sealed class ResponseCachingTests : IAsyncLifetime
{
    private const string Document = "query Greet($n: String!) { greet(name: $n) }";

    private readonly Version _version = new();
    private HttpService? _service;

    public async ValueTask InitializeAsync()
    {
        _service = await HttpService.StartAsync(
            builder => builder.AddQueryType<GreetingQuery>().UseAutomaticPersistedOperationPipeline(),
            new GraphQLServerOptions { PersistedOperationMaxAge = TimeSpan.FromSeconds(90) },
            services => services.AddSingleton<IDataVersion>(_version));
        using var sent = await AskAsync("a", query: Document);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Null(sent.Headers.ETag);
    }

    public ValueTask DisposeAsync() => _service!.DisposeAsync();

    [Fact]
    public async Task The_answer_to_a_persisted_operation_may_be_kept()
    {
        using var response = await AskAsync("a");

        Assert.Equal("public, max-age=90", response.Headers.CacheControl?.ToString());
        Assert.True(response.Headers.ETag!.IsWeak);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task A_client_that_has_the_answer_is_told_so_without_it()
    {
        using var first = await AskAsync("a");
        using var second = await AskAsync("a", headers: ("If-None-Match", $"\"x\", {first.Headers.ETag}"));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await HttpService.TextAsync(second));
    }

    [Fact]
    public async Task The_tag_changes_with_the_data_the_variables_and_the_media_type()
    {
        var tags = new List<string?> { await TagAsync("a"), await TagAsync("b"), await TagAsync("a", ("Accept", "application/graphql-response+json")) };
        _version.Current = "2";
        tags.Add(await TagAsync("a"));

        Assert.Equal(4, tags.Distinct().Count());
        Assert.Equal(tags[3], await TagAsync("a"));
    }

    [Fact]
    public async Task An_answer_with_errors_is_not_kept_nor_is_one_without_a_version_of_the_data()
    {
        using var wrong = await _service!.GetAsync(Hash, ("variables", "{}"));
        _version.Current = null;
        using var unversioned = await AskAsync("a");

        foreach (var response in new[] { wrong, unversioned })
        {
            Assert.Null(response.Headers.ETag);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        }
    }

    private static (string Name, string Value) Hash => ("extensions", $$$"""{"persistedQuery":{"sha256Hash":"{{{DocumentHash.Of(Document)}}}"}}""");

    private async Task<string?> TagAsync(string name, params (string Name, string Value)[] headers)
    {
        using var response = await AskAsync(name, headers: headers);
        return response.Headers.ETag?.ToString();
    }

    private Task<HttpResponseMessage> AskAsync(string name, string? query = null, params (string Name, string Value)[] headers) =>
        _service!.SendAsync(
            HttpMethod.Get,
            HttpService.Address([("variables", $$"""{"n":"{{name}}"}"""), Hash, .. query is null ? [] : new[] { ("query", query) }]),
            headers: headers);

    private sealed class Version : IDataVersion
    {
        public string? Current { get; set; } = "1";

        public ValueTask<string?> GetAsync(CancellationToken cancellationToken) => new(Current);
    }
}
