using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg health</c>, run as a program.</summary>
public sealed class HealthCommandTests(SmallGraphServer server)
{
    [Fact]
    public async Task A_server_that_can_answer_is_healthy_and_names_its_release()
    {
        var url = (await server.HttpAsync()).BaseAddress!.ToString().TrimEnd('/');
        var kg = await AskAsync(url);
        Assert.Equal(new KgResult(0, $"{url} serves release {SmallGraph.Content.Info.Hash}{Environment.NewLine}", ""), kg);
    }

    [Fact]
    public async Task A_server_without_a_release_says_why_it_is_not()
    {
        using var folder = new TemporaryFolder();
        await using var store = new EmbeddedKnowledgeGraphs(folder.Path);
        await using var host = await GraphHost.StartAsync(store);
        (await AskAsync(host.Http.BaseAddress!.ToString())).AssertFailed("STORE_EMPTY", "no release yet");
    }

    [Fact]
    public async Task A_server_whose_graph_differs_is_healthy_with_a_warning()
    {
        await using var host = await GraphHost.StartAsync(new DifferingGraphs());
        var kg = await AskAsync(host.Http.BaseAddress!.ToString());
        Assert.Equal(0, kg.ExitCode);
        Assert.Contains(SmallGraph.Content.Info.Hash, kg.Output, StringComparison.Ordinal);
        Assert.StartsWith("warning GRAPH_DIFFERS: ", kg.Error, StringComparison.Ordinal);
        Assert.Contains("3 of 4 KgDisease", kg.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_server_is_not_healthy()
    {
        // Port 1 is reserved; nothing listens there.
        (await AskAsync("http://127.0.0.1:1")).AssertFailed("SERVER_UNREACHABLE", "http://127.0.0.1:1");
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"code": "STORE_EMPTY"}""")]
    public async Task Another_server_is_not_taken_for_ours(string answer)
    {
        await using var other = WebApplication.CreateSlimBuilder().Build();
        other.Urls.Add("http://127.0.0.1:0");
        other.MapGet("/health", () => Results.Text(answer));
        await other.StartAsync(TestContext.Current.CancellationToken);
        (await AskAsync(other.Urls.Single())).AssertFailed("SERVER_FOREIGN", other.Urls.Single());
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", "http://localhost:5080")]
    [InlineData("http://[::]:80;https://graph.example:443", "http://localhost:80")]
    [InlineData("https://+:443", "https://localhost:443")]
    [InlineData("http://graph.example:5080", "http://graph.example:5080")]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080/")]
    public void It_asks_where_the_server_listens(string urls, string expected) =>
        Assert.Equal(expected, ListenAddresses.ToAsk(urls));

    private sealed class DifferingGraphs : IKnowledgeGraphs
    {
        public ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<GraphHealth> CheckAsync(CancellationToken cancellationToken) =>
            ValueTask.FromResult(new GraphHealth(SmallGraph.Content.Info.Hash, "there are 3 of 4 KgDisease"));
    }

    private static async Task<KgResult> AskAsync(string url)
    {
        using var folder = new TemporaryFolder();
        return await KgProcess.RunAsync(folder["data"], "health", "--url", url);
    }
}
