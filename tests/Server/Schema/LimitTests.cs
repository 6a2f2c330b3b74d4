namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>What a request may cost.</summary>
public sealed class LimitTests(SmallGraphServer server)
{
    private const string Open = "parents(first: 1) { nodes { ";
    private const string Close = " } }";

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public async Task A_request_is_at_most_forty_levels_deep(int parents, bool answered)
    {
        var answer = await server.Graph.AskAsync(
            $"{{ disease(id: \"MONDO:0000012\") {{ {string.Concat(Enumerable.Repeat(Open, parents))}id{string.Concat(Enumerable.Repeat(Close, parents))} }} }}");
        Assert.Equal(answered, answer["errors"] is null);
        Assert.Equal(answered, answer["data"]?["disease"] is not null);
    }

    [Fact]
    public async Task A_request_has_at_most_2048_fields()
    {
        var fields = string.Join(' ', Enumerable.Repeat("__typename", 2048));
        var answer = await server.Graph.AskAsync($"{{ release {{ {fields} }} }}");
        Assert.NotNull(answer["errors"]);
        Assert.Null(answer["data"]?["release"]);
    }
}
