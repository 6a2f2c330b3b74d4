using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>No string of a request becomes part of a statement, whatever it is and whichever argument takes it.</summary>
public sealed class HostileStringTests(SmallGraphServer small)
{
    // One for each kind of argument: identifiers of each category, cited, of a source; a symbol, a name, an evidence code, a
    // language, a code of the report. Asked twice: how long a list is need not be counted the second time.
    private static readonly string[] Harmless =
        ["MONDO:0000011", "HP:0001871", "HGNC:1", "PMID:1", "infores:gard", "AAA", "anemia", "PCS", "ja", "MERGED", "x:1", "nothing"];

    private static readonly string[] Codes = ["ID_MALFORMED", "ID_UNKNOWN", "CURSOR_MALFORMED"];

    private static readonly StringArguments Arguments = new(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema.graphql")));

    [Fact]
    public void There_are_a_hundred_hostile_strings_and_a_hundred_arguments_to_take_them()
    {
        Assert.InRange(HostileStrings.All.Distinct(StringComparer.Ordinal).Count(), 100, int.MaxValue);
        Assert.InRange(Arguments.Fields.Count, 100, int.MaxValue);
    }

    [Fact]
    public async Task Hostile_strings_run_the_statements_that_harmless_ones_run_and_find_and_change_nothing()
    {
        await using var server = await TappedServer.StartAsync(small.Graph);
        var before = await CountAsync();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var harmless in Harmless.Concat(Harmless))
        {
            var (runs, _) = await server.WatchAsync(() => server.Graph.AskAsync(Arguments.Document, StringArguments.Variables(harmless)));
            texts.UnionWith(runs.Select(run => run.Text));
        }

        foreach (var hostile in HostileStrings.All.Where((_, position) => TestSize.IsFull || position % 4 == 0))
        {
            JsonNode? answer = null;
            var (runs, _) = await server.WatchAsync(async () => answer = await server.Graph.AskAsync(Arguments.Document, StringArguments.Variables(hostile)));
            AssertFoundNothing(hostile, answer!);

            // That no text holds the string follows: harmless ones had no part in it.
            Assert.All(runs, run => Assert.True(texts.Contains(run.Text), $"{Shown(hostile)} runs what no harmless string runs:\n{run.Text}"));
            Assert.True(runs.Any(run => run.Holds(hostile)), $"{Shown(hostile)} is in no parameter: nothing was tested");
        }

        Assert.Equal(before, await CountAsync());
    }

    private static void AssertFoundNothing(string hostile, JsonNode answer)
    {
        Assert.True(answer["data"] is JsonObject, $"{Shown(hostile)}: {answer["errors"]?.ToJsonString()}");
        Assert.All(answer["errors"]?.AsArray() ?? [], error => Assert.Contains((string?)error!["extensions"]?["code"], Codes));
        foreach (var (alias, value) in answer["data"]!.AsObject())
        {
            Assert.True(
                Leaves(value).All(leaf => leaf is null || leaf.GetValueKind() == JsonValueKind.Number && (int)leaf == 0),
                $"{Shown(hostile)} finds something by {Arguments.Fields[int.Parse(alias[1..], System.Globalization.CultureInfo.InvariantCulture)]}: {value?.ToJsonString()}");
        }
    }

    private static IEnumerable<JsonNode?> Leaves(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(entry => Leaves(entry.Value)),
        JsonArray list => list.SelectMany(Leaves),
        _ => [node],
    };

    /// <summary>How many nodes and relationships the release has; other tests may load others meanwhile, and make them current.</summary>
    private static async Task<(object? Nodes, object? Relationships)> CountAsync()
    {
        var neo4j = (await TestContext.Current.GetFixture<SharedNeo4j>())!;
        await using var driver = GraphDatabase.Driver((await neo4j.SettingsAsync()).Uri);
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync(
            """
            OPTIONAL MATCH (n) WHERE (n.release = $release OR n.hash = $release) AND NOT n:KgCurrent
            WITH count(n) AS nodes
            OPTIONAL MATCH (s)-[r]->() WHERE s.release = $release
            RETURN nodes, count(r) AS relationships
            """,
            new { release = Contract.Tests.SmallGraph.Content.Info.Hash });
        Assert.True(await result.FetchAsync());
        return (result.Current["nodes"], result.Current["relationships"]);
    }

    private static string Shown(string text) => JsonSerializer.Serialize(text.Length > 100 ? text[..100] + "…" : text);
}
