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

    private static GraphContent Bigger(string name) => SmallGraph.Sketch().Disease("MONDO:0000020", "Aaa disease").Freeze(name, minute: 1 + Array.IndexOf(Later, name));

    private static string Hash(GraphContent content) => content.Info.Hash;

    private static IEnumerable<string?> Releases(JsonNode diseases) =>
        diseases["nodes"]!.AsArray().SelectMany(node => node!["genes"]!["nodes"]!.AsArray().Append(node)).Select(node => (string?)node!["release"]);

    private Task WriteAsync(GraphContent content) => new ReleaseWriter(_folder.Path).WriteAsync(content, TestContext.Current.CancellationToken);

    private async Task TakeUpAsync(GraphContent content)
    {
        await WriteAsync(content);
        for (var waited = 0; waited < 10_000; waited += 20)
        {
            if ((string?)(await Graph.DataAsync("{ release { hash } }"))["release"]!["hash"] == content.Info.Hash)
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
