using System.Net.Http.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>A document asked by its id is held to what holds for every document.</summary>
public sealed class KnownDocumentTests
{
    private static readonly (string, string) NoCost = ("Limits:MaxFieldCost", "9");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trusted_document_that_is_not_valid_is_refused_each_time()
    {
        using var folder = await FolderAsync("{ nothing }");
        await using var host = await GraphHost.StartAsync(new NoGraphs(), ("PersistedOperations:Folder", folder.Path));

        for (var i = 0; i < 2; i++)
        {
            var answer = await AskAsync(host, new { id = "name" });
            Assert.Null(answer["data"]);
            Assert.Contains("nothing", (string?)Assert.Single(answer["errors"]!.AsArray())!["message"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_trusted_document_costs_is_limited()
    {
        using var folder = await FolderAsync("{ diseases { totalCount } }");
        await using var host = await GraphHost.StartAsync(new NoGraphs(), NoCost, ("PersistedOperations:Folder", folder.Path), ("PersistedOperations:OnlyTrusted", "true"));

        Assert.Equal("HC0047", CodeOf(await AskAsync(host, new { id = "name" })));
    }

    [Fact]
    public async Task A_document_is_remembered_by_no_hash_but_its_own()
    {
        await using var host = await GraphHost.StartAsync(new NoGraphs());
        var wrong = new { persistedQuery = new { version = 1, sha256Hash = new string('0', 64) } };

        await AskAsync(host, new { query = "{ __typename }", extensions = wrong });

        Assert.Equal("HC0020", CodeOf(await AskAsync(host, new { extensions = wrong })));
    }

    [Theory]
    [InlineData("{", "name.graphql:1:")]
    [InlineData(null, "is not there")]
    public async Task A_folder_that_cannot_be_read_stops_the_start(string? document, string message)
    {
        using var folder = await FolderAsync(document ?? "{ __typename }");
        var setting = ("PersistedOperations:Folder", document is null ? folder["none"] : folder.Path);

        var problem = await Assert.ThrowsAsync<CommandException>(async () =>
        {
            await using var host = await GraphHost.StartAsync(new NoGraphs(), setting);
        });

        Assert.Equal("SETTINGS", problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static async Task<TemporaryFolder> FolderAsync(string document)
    {
        var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["name.graphql"], document, Stop);
        return folder;
    }

    private static string? CodeOf(JsonNode answer) => (string?)answer["errors"]![0]!["extensions"]?["code"];

    private static async Task<JsonNode> AskAsync(GraphHost host, object request)
    {
        using var response = await host.Http.PostAsJsonAsync("/graphql", request, Stop);
        return (await response.Content.ReadFromJsonAsync<JsonNode>(Stop))!;
    }
}
