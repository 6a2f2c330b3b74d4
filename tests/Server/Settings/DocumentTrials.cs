using System.Net.Http.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests.Settings;

/// <summary>Which documents are answered. The folder holds one, with the id <c>name</c>.</summary>
internal static class DocumentTrials
{
    private const string FolderSetting = "PersistedOperations:Folder";

    public static IEnumerable<SettingTrial> All =>
    [
        new(FolderSetting, ".", ProveFolderAsync),
        new("PersistedOperations:OnlyTrusted", "true", ProveOnlyTrustedAsync) { Beside = [(FolderSetting, ".")] },
        new("PersistedOperations:MaxAge", "00:00:07", ProveMaxAgeAsync),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task ProveFolderAsync((string Key, string Value) setting)
    {
        using var folder = await WriteAsync();
        await using var host = await GraphHost.StartAsync(new NoGraphs(), (setting.Key, folder.Path));

        Assert.Equal("Query", (string?)(await AskAsync(host, new { id = "name" }))["data"]!["__typename"]);
        Assert.Equal("Query", (string?)(await host.Graph.DataAsync("{ __typename }"))["__typename"]);
    }

    private static async Task ProveOnlyTrustedAsync((string Key, string Value) setting)
    {
        using var folder = await WriteAsync();
        await using var host = await GraphHost.StartAsync(new NoGraphs(), setting, (FolderSetting, folder.Path));

        Assert.Equal("HC0067", (await host.Graph.ErrorAsync("{ __typename }")).Code);
        Assert.Equal("HC0067", (string?)(await AskAsync(host, new { id = "name", query = "{ a: __typename }" }))["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("Query", (string?)(await AskAsync(host, new { id = "name" }))["data"]!["__typename"]);
    }

    private static async Task ProveMaxAgeAsync((string Key, string Value) setting)
    {
        using var folder = await WriteAsync();
        await using var store = await StoreUnderTest.OpenAsync(SmallGraph.Content, Stop);
        await using var host = await GraphHost.StartAsync(store.Graphs, setting, (FolderSetting, folder.Path));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?id=name") { Headers = { { "GraphQL-Preflight", "1" } } };

        using var response = await host.Http.SendAsync(request, Stop);

        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.CacheControl!.MaxAge);
    }

    private static async Task<TemporaryFolder> WriteAsync()
    {
        var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["name.graphql"], "{ __typename }", Stop);
        return folder;
    }

    private static async Task<JsonNode> AskAsync(GraphHost host, object request)
    {
        using var response = await host.Http.PostAsJsonAsync("/graphql", request, Stop);
        return (await response.Content.ReadFromJsonAsync<JsonNode>(Stop))!;
    }
}
