using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>A load under which the server is killed, as by a power cut.</summary>
[Collection(OwnGraph)]
public sealed class ServerKilledTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Fact]
    public async Task A_load_goes_on_where_it_was_when_the_server_was_killed_and_ends_in_the_same_graph()
    {
        var content = RandomGraph.Make(3, scale: 60);
        await SeedAsync(content);
        var undisturbed = await Graph.CensusAsync();
        await Graph.EmptyAsync();
        foreach (var stage in (string[])["22-phenotypes", "HAS_PHENOTYPE"])
        {
            var load = new Reach(stage);
            var seeding = SeedAsync(content, load);
            await load.Reached;
            await Neo4j.KillAsync();
            Assert.Equal("NEO4J_UNAVAILABLE", (await Assert.ThrowsAsync<GraphStoreException>(() => seeding)).Code);
            await Neo4j.StartAsync();
        }

        var resumed = new Stages();
        await SeedAsync(content, resumed);

        Assert.DoesNotContain("20-diseases", resumed.Names);
        Assert.Equal(undisturbed, await Graph.CensusAsync());
        SameContent.AssertSame(content, await ReadAsync(content.Info.Hash));
    }

    private sealed class Reach(string stage) : IProgress<SeedProgress>
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => _reached.Task.WaitAsync(Stop);

        public void Report(SeedProgress value)
        {
            if (value.Stage == stage)
            {
                _reached.TrySetResult();
            }
        }
    }

    private sealed class Stages : IProgress<SeedProgress>
    {
        public List<string> Names { get; } = [];

        public void Report(SeedProgress value) => Names.Add(value.Stage);
    }
}
