using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>A server takes up new releases while clients page through an old one.</summary>
public sealed class ReleaseChangeTests : IAsyncLifetime
{
    // Built one after the other.
    private static readonly string[] Later = ["bigger", "second", "third", "fourth", "fifth"];

    private readonly TemporaryFolder _folder = new();
    private EmbeddedKnowledgeGraphs? _store;
    private GraphHost? _host;

    private GraphClient Graph => _host!.Graph;

    public async ValueTask InitializeAsync()
    {
        await WriteAsync(SmallGraph.Content);
        _store = new EmbeddedKnowledgeGraphs(_folder.Path);
        _host = await GraphHost.StartAsync(_store);
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        await _store!.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_cursor_goes_on_in_its_own_release_with_all_that_hangs_below()
    {
        const string Page = "{ nodes { id release genes { nodes { id release } } } pageInfo { endCursor hasNextPage } totalCount }";
        var before = (await Graph.DataAsync($"{{ diseases(first: 1) {Page} }}"))["diseases"]!;
        await TakeUpAsync(Bigger("bigger"));

        var now = await Graph.DataAsync($"{{ diseases(first: 1) {Page} release {{ hash }} }}");
        Assert.Equal(6, (int)now["diseases"]!["totalCount"]!);
        Assert.Equal(Hash(Bigger("bigger")), (string?)now["release"]!["hash"]);

        var rest = (await Graph.DataAsync($"{{ diseases(after: \"{before["pageInfo"]!["endCursor"]}\") {Page} }}"))["diseases"]!;
        Assert.Equal(5, (int)rest["totalCount"]!);
        Assert.Equal(4, rest["nodes"]!.AsArray().Count);
        Assert.All(Releases(rest), release => Assert.Equal(Hash(SmallGraph.Content), release));
    }

    [Fact]
    public async Task The_same_content_built_again_of_other_files_has_its_new_report()
    {
        await WriteAsync(Again());
        await UntilAsync(async () => (await ReleaseAsync())["builtAt"]!.GetValue<DateTimeOffset>() == Again().Info.BuiltAt);

        Assert.Equal(1, (int)(await ReleaseAsync())["report"]!["items"]!["totalCount"]!);
    }

    [Fact]
    public async Task The_same_content_built_again_of_other_files_has_another_tag()
    {
        Engine.RequireOurs("ETags of persisted operations");
        var before = await TagAsync();
        await WriteAsync(Again());
        await UntilAsync(async () => (await ReleaseAsync())["builtAt"]!.GetValue<DateTimeOffset>() == Again().Info.BuiltAt);

        Assert.NotNull(before);
        Assert.NotEqual(before, await TagAsync());
    }

    [Fact]
    public async Task A_nested_cursor_goes_on_in_its_release_though_its_owner_is_of_the_current_one()
    {
        const string Asked = "disease(id: \"MONDO:0000011\") { release phenotypes(PAGE) { nodes { id release } pageInfo { endCursor } totalCount } }";
        var before = await Graph.DataAsync($"{{ {Asked.Replace("PAGE", "first: 1", StringComparison.Ordinal)} }}");
        await TakeUpAsync(Bigger("bigger"));

        var after = $"after: \"{before["disease"]!["phenotypes"]!["pageInfo"]!["endCursor"]}\"";
        var disease = (await Graph.DataAsync($"{{ {Asked.Replace("PAGE", after, StringComparison.Ordinal)} }}"))["disease"]!;
        Assert.Equal(Hash(Bigger("bigger")), (string?)disease["release"]);
        Assert.Equal(Hash(SmallGraph.Content), (string?)disease["phenotypes"]!["nodes"]![0]!["release"]);
    }

    [Fact]
    public async Task A_cursor_of_a_release_that_is_gone_says_so_and_fails_its_field_alone()
    {
        var before = await Graph.DataAsync("{ diseases(first: 1) { pageInfo { endCursor } } }");
        var owned = await Graph.DataAsync("{ disease(id: \"MONDO:0000011\") { phenotypes(first: 1) { pageInfo { endCursor } } } }");
        foreach (var name in new[] { "second", "third", "fourth" })
        {
            await TakeUpAsync(Bigger(name));
        }

        // The store keeps three releases; the first one goes with the next import that finds it closed.
        await RestartAsync();
        await TakeUpAsync(Bigger("fifth"));
        var error = await Graph.ErrorAsync($"{{ diseases(after: \"{before["diseases"]!["pageInfo"]!["endCursor"]}\") {{ totalCount }} release {{ hash }} }}");
        Assert.Equal("RELEASE_GONE", error.Code);
        Assert.Equal(Hash(SmallGraph.Content), (string?)error.Extensions["release"]);
        Assert.Equal(Hash(Bigger("fifth")), (string?)error.Data!["release"]!["hash"]);

        var cursor = owned["disease"]!["phenotypes"]!["pageInfo"]!["endCursor"];
        var nested = await Graph.ErrorAsync(
            $"{{ disease(id: \"MONDO:0000011\") {{ gone: phenotypes(after: \"{cursor}\") {{ totalCount }} phenotypes {{ totalCount }} }} }}");
        Assert.Equal("RELEASE_GONE", nested.Code);
        Assert.Equal("disease.gone", nested.Path);
        Assert.Equal(2, (int)nested.Data!["disease"]!["phenotypes"]!["totalCount"]!);
    }

    private static GraphContent Again() =>
        SmallGraph.Sketch().Report(new ReportItem("IGNORED", ReportSeverity.Notice, "notes.txt", null, null, "no source")).Freeze(minute: 9);

    private static GraphContent Bigger(string name) => SmallGraph.Sketch().Disease("MONDO:0000020", "Aaa disease").Freeze(name, minute: 1 + Array.IndexOf(Later, name));

    private static string Hash(GraphContent content) => content.Info.Hash;

    private static IEnumerable<string?> Releases(JsonNode diseases) =>
        diseases["nodes"]!.AsArray().SelectMany(node => node!["genes"]!["nodes"]!.AsArray().Append(node)).Select(node => (string?)node!["release"]);

    private Task WriteAsync(GraphContent content) => new ReleaseWriter(_folder.Path).WriteAsync(content, TestContext.Current.CancellationToken);

    private async Task TakeUpAsync(GraphContent content)
    {
        await WriteAsync(content);
        await UntilAsync(async () => (string?)(await ReleaseAsync())["hash"] == content.Info.Hash);
    }

    private async Task<JsonNode> ReleaseAsync() =>
        (await Graph.DataAsync("{ release { hash builtAt report { items(code: \"IGNORED\") { totalCount } } } }"))["release"]!;

    private async Task<string?> TagAsync()
    {
        const string Query = "{ release { hash } }";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
        var address = $$$"""/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

        // The first registers it; a document that is known has a tag.
        using var registered = await GetAsync($"{address}&query={Uri.EscapeDataString(Query)}");
        using var response = await GetAsync(address);
        return response.Headers.ETag?.ToString();
    }

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "GraphQL-Preflight", "1" } } };
        return await _host!.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var waited = 0; waited < 10_000; waited += 20)
        {
            if (await condition())
            {
                return;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail("the server did not take up the new release");
    }

    private async Task RestartAsync()
    {
        await _host!.DisposeAsync();
        await _store!.DisposeAsync();
        _store = new EmbeddedKnowledgeGraphs(_folder.Path);
        _host = await GraphHost.StartAsync(_store);
    }
}
