using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>
/// Apollo Client, urql and Relay follow the cursors of a list, and their caches put its pages together; the list is the one
/// that a single large page holds. The scripts are the samples that docs/clients.md tells of.
/// </summary>
public sealed class ClientTests(StarterServer starter, RealServer real)
{
    private const string Folder = "tests/Server/Clients/js";

    private const string Question =
        """
        query($id: ID!) { disease(id: $id) {
          id name
          phenotypes(first: 1000, orderBy: FREQUENCY) { totalCount edges { node { id name } frequency { band } } pageInfo { hasNextPage } }
        } }
        """;

    public static TheoryData<string, string> Clients => new()
    {
        { "apollo.mjs", "@apollo/client" },
        { "urql.mjs", "@urql/core" },
        { "relay.mjs", "relay-compiler" },
    };

    // The method by which each brings the text with its hash.
    public static TheoryData<string, string, string> ClientsThatPersist => new()
    {
        { "apollo-persisted.mjs", "@apollo/client", "POST" },
        { "urql-persisted.mjs", "@urql/exchange-persisted", "GET" },
    };

    [Theory]
    [MemberData(nameof(Clients))]
    public Task A_client_pages_through_a_list_of_the_starter_graph(string script, string package) =>
        AssertPagesAsync(starter, script, package, "OMIM:205950", first: 7);

    // Marfan syndrome: the longer the list, the more often an edge could be lost or come twice.
    [Theory]
    [MemberData(nameof(Clients))]
    public Task A_client_pages_through_a_list_of_the_real_graph(string script, string package) =>
        AssertPagesAsync(real, script, package, "ORPHA:558", first: 20);

    [Theory]
    [MemberData(nameof(ClientsThatPersist))]
    public Task Automatic_persisted_queries_of_a_client_go_by_hash_over_the_starter_graph(string script, string package, string method) =>
        AssertPersistedAsync(starter, script, package, method, "OMIM:205950");

    [Theory]
    [MemberData(nameof(ClientsThatPersist))]
    public Task Automatic_persisted_queries_of_a_client_go_by_hash_over_the_real_graph(string script, string package, string method) =>
        AssertPersistedAsync(real, script, package, method, "ORPHA:558");

    [Fact]
    public async Task Relay_takes_a_publication_and_a_reference_to_it_for_two_things()
    {
        await starter.GraphAsync();
        using var folder = new TemporaryFolder();
        var line = Assert.Single(await NodeScript.RunAsync(
            Folder, "relay-identifiers.mjs", "relay-compiler", GraphQL(await starter.AddressAsync()), "PMID:19412178", folder.Path));
        Assert.Equal("""{"id":"PMID:19412178","references":["PMID:19412178"]}""", line);
    }

    private static async Task AssertPagesAsync(ImportedServer server, string script, string package, string id, int first)
    {
        var expected = await AnswerAsync(await server.GraphAsync(), id);
        var pages = (expected.Edges.Count + first - 1) / first;
        Assert.True(pages > 3, $"{expected.Edges.Count} edges are not enough for four pages");

        var report = await RunAsync(script, package, await server.AddressAsync(), id, first);

        AssertSame(expected, report);
        Assert.Equal(Enumerable.Repeat("POST text 200", pages), report.Requests);
    }

    private static async Task AssertPersistedAsync(ImportedServer server, string script, string package, string method, string id)
    {
        var expected = await AnswerAsync(await server.GraphAsync(), id);

        // A host of its own, which knows no document yet.
        await using var host = await GraphHost.StartAsync(server.Counting!);
        var report = await RunAsync(script, package, host.Http.BaseAddress!, id, first: 1000);

        AssertSame(expected, report);
        Assert.Equal(["GET hash 400", $"{method} text and hash 200", "GET hash 200"], report.Requests);
    }

    private static async Task<Report> RunAsync(string script, string package, Uri address, string id, int first)
    {
        using var folder = new TemporaryFolder();
        var lines = await NodeScript.RunAsync(Folder, script, package, GraphQL(address), id, $"{first}", folder.Path);
        return JsonSerializer.Deserialize<Report>(Assert.Single(lines), JsonSerializerOptions.Web)!;
    }

    private static async Task<Report> AnswerAsync(GraphClient graph, string id)
    {
        var disease = (await graph.DataAsync(Question, new { id }))["disease"]!;
        var list = disease["phenotypes"]!;
        Assert.False((bool)list["pageInfo"]!["hasNextPage"]!);
        return new Report(
            (string)disease["id"]!,
            (string)disease["name"]!,
            (int)list["totalCount"]!,
            [.. list["edges"]!.AsArray().Select(edge => (string[])[Text(edge!["node"]!["id"]), Text(edge["node"]!["name"]), Text(edge["frequency"]!["band"])])],
            []);
    }

    private static string GraphQL(Uri address) => new Uri(address, "/graphql").ToString();

    private static string Text(JsonNode? value) => (string)value!;

    private static void AssertSame(Report expected, Report actual)
    {
        Assert.Equal((expected.Id, expected.Name, expected.TotalCount), (actual.Id, actual.Name, actual.TotalCount));
        Assert.Equal(expected.TotalCount, expected.Edges.Count);
        Assert.Equal(expected.Edges, actual.Edges);
    }

    /// <summary>What a client made of the answers, and what it sent: method, what it brought of text and hash, and the status.</summary>
    private sealed record Report(string Id, string Name, int TotalCount, IReadOnlyList<string[]> Edges, IReadOnlyList<string> Requests);
}
