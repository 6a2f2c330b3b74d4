using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Http;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("MaxAllowedTokens", "3", "{ diseases { totalCount } }")]
    [InlineData("MaxAllowedFields", "1", "{ diseases { totalCount } }")]
    [InlineData("MaxAllowedExecutionDepth", "1", "{ diseases { totalCount } }")]
    [InlineData("MaxFieldCost", "9", "{ diseases { totalCount } }")]
    [InlineData("MaxTypeCost", "1", "{ diseases { totalCount } }")]
    [InlineData("MaxAllowedOfTypeDepth", "1", "{ __type(name: \"Query\") { fields { type { ofType { ofType { name } } } } } }")]
    [InlineData("MaxAllowedListRecursiveDepth", "1", "{ __type(name: \"Query\") { fields { type { fields { name } } } } }")]
    public Task A_limit_is_set_by_configuration_and_the_error_names_it_and_its_value(string limit, string value, string query) =>
        AssertRefusedAsync(limit, value, query);

    // HotChocolate takes 256 bytes where less is allowed.
    [Fact]
    public Task A_body_is_refused_beyond_its_limit() =>
        AssertRefusedAsync("MaxAllowedRequestSize", "5000", "{ diseases { totalCount } }" + new string(' ', 100_000));

    [Theory]
    [InlineData("MaxAllowedSelectedFields", "1", "{ ...f } fragment f on Query { diseases { totalCount } }")]
    [InlineData("MaxAllowedAliases", "1", "{ a: __typename b: __typename }")]
    [InlineData("MaxAllowedDirectives", "1", "{ a: __typename @skip(if: false) b: __typename @skip(if: false) }")]
    [InlineData("MaxAllowedDirectivesPerLocation", "1", "{ __typename @skip(if: false) @include(if: true) }")]
    public Task A_limit_of_our_engine_alone_is_set_in_the_same_way(string limit, string value, string query)
    {
        Engine.RequireOurs($"the limit {limit}");
        return AssertRefusedAsync(limit, value, query);
    }

    [Theory]
    [InlineData("1024", 1024L)]
    [InlineData("unlimited", null)]
    public void The_limit_of_open_files_is_read_as_the_system_writes_it(string limit, long? expected) => Assert.Equal(expected, FileDescriptors.Read(
    [
        "Limit                     Soft Limit           Hard Limit           Units     ",
        "Max cpu time              unlimited            unlimited            seconds   ",
        $"Max open files            {limit,-21}1048576              files     ",
    ]));

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        await using var host = await GraphHost.StartAsync(new NoGraphs(), ("Limits:DisableIntrospection", "true"));

        Assert.Equal("HC0046", (await host.Graph.ErrorAsync("{ __schema { queryType { name } } }")).Code);
    }

    [Theory]
    [InlineData("Limits:MaxAllowedAliases", "0", "Limits:MaxAllowedAliases is 0; it must be more than 0.")]
    [InlineData("Limits:ExecutionTimeout", "-00:00:01", "Limits:ExecutionTimeout is -00:00:01; it must be more than 0.")]
    [InlineData("Serving:ShutdownGrace", "00:00:00", "Serving:ShutdownGrace is 00:00:00; it must be more than 0.")]
    [InlineData("Serving:MaxConnections", "0", "Serving:MaxConnections is 0; it must be more than 0.")]
    [InlineData("Limits:MaxAllowedAliases", "many", "MaxAllowedAliases")]
    [InlineData("Limits:MaxAliases", "1", "MaxAliases")]
    [InlineData("PersistedOperations:OnlyTrusted", "true", "no Folder of trusted documents")]
    public void A_setting_that_cannot_be_is_told_by_name(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build();

        var problem = Assert.Throws<CommandException>(() => GraphSettings.Read(configuration));

        Assert.Equal("SETTINGS", problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_trusted_documents_only_nothing_else_is_answered()
    {
        Engine.RequireOurs("trusted documents without a further package");
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["name.graphql"], "{ __typename }", TestContext.Current.CancellationToken);
        await using var host = await GraphHost.StartAsync(
            new NoGraphs(), ("PersistedOperations:Folder", folder.Path), ("PersistedOperations:OnlyTrusted", "true"));

        Assert.Equal("HC0067", (await host.Graph.ErrorAsync("{ __typename }")).Code);
        using var content = new StringContent("""{"documentId":"name"}""", Encoding.UTF8, "application/json");
        using var response = await host.Http.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("""{"data":{"__typename":""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>The request is refused whole; only our engine says in the error which limit it was.</summary>
    private static async Task AssertRefusedAsync(string limit, string value, string query)
    {
        await using var host = await GraphHost.StartAsync(new NoGraphs(), ($"Limits:{limit}", value));
        using var content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        using var response = await host.Http.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        Assert.False(answer.ContainsKey("data"));
        var error = answer["errors"]![0]!;
        if (Engine.IsOurs)
        {
            Assert.Equal(limit, (string?)error["extensions"]!["limit"]);
            Assert.Equal(value, error["extensions"]!["allowed"]!.ToString());
            Assert.NotNull(error["extensions"]!["code"]);
        }
    }
}
