using System.Net.Http.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests.Settings;

/// <summary>The limits of one request by itself.</summary>
internal static class LimitTrials
{
    private const string Count = "{ diseases { totalCount } }";

    public static IEnumerable<SettingTrial> All =>
    [
        Refuses("MaxAllowedTokens", "3", Count),
        Refuses("MaxAllowedFields", "1", Count),
        Refuses("MaxAllowedExecutionDepth", "1", Count),
        Refuses("MaxFieldCost", "9", Count),
        Refuses("MaxTypeCost", "1", Count),
        Refuses("MaxAllowedOfTypeDepth", "1", "{ __type(name: \"Query\") { fields { type { ofType { ofType { name } } } } } }"),
        Refuses("MaxAllowedListRecursiveDepth", "1", "{ __type(name: \"Query\") { fields { type { fields { name } } } } }"),
        Refuses("MaxAllowedRequestSize", "5000", Count + new string(' ', 100_000)),
        Refuses("MaxAllowedSelectedFields", "1", "{ ...f } fragment f on Query { diseases { totalCount } }"),
        Refuses("MaxAllowedAliases", "1", "{ a: __typename b: __typename }"),
        Refuses("MaxAllowedDirectives", "1", "{ a: __typename @skip(if: false) b: __typename @skip(if: false) }"),
        Refuses("MaxAllowedDirectivesPerLocation", "1", "{ __typename @skip(if: false) @include(if: true) }"),
        Refuses("MaxAllowedResponseSize", "1000", "{ __schema { types { name description } } }"),
        new("Limits:DisableIntrospection", "true", ProveNoIntrospectionAsync),
        new("Limits:MaxWork", "300", ProveWorkEndsAsync),
    ];

    private static SettingTrial Refuses(string limit, string value, string query) =>
        new($"Limits:{limit}", value, setting => ProveRefusalAsync(setting, limit, query));

    /// <summary>The request is refused whole, or what came of it; only our engine says in the error which limit it was.</summary>
    private static async Task ProveRefusalAsync((string Key, string Value) setting, string limit, string query)
    {
        await using var host = await GraphHost.StartAsync(new NoGraphs(), setting);
        using var response = await host.Http.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        Assert.Null(answer["data"]);
        Assert.Equal(limit == "MaxAllowedResponseSize", answer.ContainsKey("data"));
        var extensions = answer["errors"]![0]!["extensions"];
        Assert.NotEqual("STORE_EMPTY", (string?)extensions?["code"]);
        if (Engine.IsOurs)
        {
            Assert.Equal(limit, (string?)extensions!["limit"]);
            Assert.Equal(setting.Value, extensions["allowed"]!.ToString());
            Assert.NotNull(extensions["code"]);
        }
    }

    private static async Task ProveWorkEndsAsync((string Key, string Value) setting)
    {
        await using var store = await StoreUnderTest.OpenAsync(SmallGraph.Content, TestContext.Current.CancellationToken);
        await using var host = await GraphHost.StartAsync(store.Graphs, setting);

        Assert.Equal("WORK_EXCEEDED", (await host.Graph.ErrorAsync("{ disease(id: \"MONDO:0000011\") { descendants(first: 1000) { totalCount } } }")).Code);
    }

    private static async Task ProveNoIntrospectionAsync((string Key, string Value) setting)
    {
        await using var host = await GraphHost.StartAsync(new NoGraphs(), setting);

        Assert.Equal("HC0046", (await host.Graph.ErrorAsync("{ __schema { queryType { name } } }")).Code);
    }
}
