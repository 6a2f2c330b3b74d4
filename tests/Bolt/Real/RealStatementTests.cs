using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Bolt.Tests.Real;

/// <summary>Values, results and summaries against a real Neo4j.</summary>
public sealed class RealStatementTests(Neo4jFixture neo4j)
{
    [Fact]
    public async Task A_server_says_who_it_is()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        var info = await driver.GetServerInfoAsync();
        Assert.StartsWith("Neo4j/", info.Agent, StringComparison.Ordinal);
        Assert.Matches(@"^5\.[0-8]$", info.ProtocolVersion);
        Assert.True(await driver.TryVerifyConnectivityAsync());
    }

    // Each on both sides of the wire: written in Cypher, and sent as a parameter.
    public static TheoryData<string, object?> Values() => new()
    {
        { "null", null },
        { "true", true },
        { "-9223372036854775808", long.MinValue },
        { "9223372036854775807", long.MaxValue },
        { "1.5", 1.5 },
        { "'語 \U0001F9EC'", "語 \U0001F9EC" },
        { "[1, 'a', null, [2.5]]", new List<object?> { 1L, "a", null, new List<object?> { 2.5 } } },
        { "{a: 1, b: {c: [true]}}", new Dictionary<string, object?> { ["a"] = 1L, ["b"] = new Dictionary<string, object?> { ["c"] = new List<object?> { true } } } },
        { "reduce(s = '', i IN range(1, 100000) | s + 'x')", new string('x', 100_000) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_the_same_in_Cypher_and_here(string cypher, object? value)
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync($"RETURN {cypher} AS written, $value AS sent, coalesce({cypher} = $value, true) AS equal", new { value });
        var record = await result.SingleAsync();
        Assert.Equal(value, record["written"]);
        Assert.Equal(value, record["sent"]);
        Assert.Equal(true, record["equal"]);
    }

    [Fact]
    public async Task Bytes_come_back_as_they_went()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        var bytes = new byte[70_000];
        new Random(1).NextBytes(bytes);
        var record = await (await session.RunAsync("RETURN $bytes AS bytes", new { bytes })).SingleAsync();
        Assert.Equal(bytes, record.Get<byte[]>("bytes"));
    }

    [Fact]
    public async Task Nodes_relationships_and_paths_are_read()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var result = await transaction.RunAsync(
            "CREATE path = (a:BoltA:BoltB {name: 'a'})-[r:KNOWS {since: 1}]->(b:BoltB {name: 'b'})<-[:LIKES]-(a) RETURN a, r, path");
        var record = await result.SingleAsync();
        var node = record.Get<INode>("a");
        Assert.Equal(["BoltA", "BoltB"], node.Labels.Order());
        Assert.Equal("a", node["name"]);
        var relationship = record.Get<IRelationship>("r");
        Assert.Equal("KNOWS", relationship.Type);
        Assert.Equal(1, relationship.Get<int>("since"));
        Assert.Equal(node.ElementId, relationship.StartNodeElementId);
        var path = record.Get<IPath>("path");
        Assert.Equal(["a", "b", "a"], path.Nodes.Select(step => step.Get<string>("name")));
        Assert.Equal(["KNOWS", "LIKES"], path.Relationships.Select(step => step.Type));
        Assert.Equal(node, path.End);
        Assert.Equal(path.End.ElementId, path.Relationships[1].StartNodeElementId);
    }

    [Fact]
    public async Task A_date_is_refused_by_its_tag_and_costs_only_its_connection()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("RETURN date('2026-11-24') AS day");
        var error = await Assert.ThrowsAsync<ProtocolException>(() => result.SingleAsync());
        Assert.Contains("tag 44 ", error.Message, StringComparison.Ordinal);
        Assert.Equal(1L, (await (await session.RunAsync("RETURN 1 AS one")).SingleAsync())["one"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(Config.Infinite)]
    public async Task All_records_come_in_order_whatever_the_fetch_size(long fetchSize)
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession(o => o.WithFetchSize(fetchSize));
        var result = await session.RunAsync("UNWIND range(1, $count) AS n RETURN n, 'row ' + n AS text", new { count = 3_000 });
        Assert.Equal(["n", "text"], await result.KeysAsync());
        Assert.Equal(1L, (await result.PeekAsync())?["n"]);
        var rows = await result.ToListAsync(record => (record.Get<int>("n"), record.Get<string>("text")));
        Assert.Equal(Enumerable.Range(1, 3_000).Select(n => (n, $"row {n}")), rows);
        Assert.Null(await result.PeekAsync());
        Assert.False(await result.FetchAsync());
    }

    [Fact]
    public async Task A_summary_counts_what_changed()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var result = await transaction.RunAsync("CREATE (a:BoltS {x: 1, y: 2})-[:R]->(:BoltS:BoltT)");
        var summary = await result.ConsumeAsync();
        Assert.Equal((2, 1, 2, 3), (summary.Counters.NodesCreated, summary.Counters.RelationshipsCreated, summary.Counters.PropertiesSet, summary.Counters.LabelsAdded));
        Assert.True(summary.Counters.ContainsUpdates);
        Assert.False(summary.Counters.ContainsSystemUpdates);
        Assert.Equal(QueryType.WriteOnly, summary.QueryType);
        Assert.Equal("neo4j", summary.Database.Name);
        Assert.True(summary.ResultAvailableAfter >= TimeSpan.Zero);
        Assert.True(summary.ResultConsumedAfter >= TimeSpan.Zero);
        Assert.StartsWith("Neo4j/", summary.Server.Agent, StringComparison.Ordinal);

        var read = await (await transaction.RunAsync("MATCH (n:BoltS) RETURN n")).ConsumeAsync();
        Assert.Equal(QueryType.ReadOnly, read.QueryType);
        Assert.False(read.Counters.ContainsUpdates);
        await transaction.RollbackAsync();
    }

    [Fact]
    public async Task A_summary_has_the_servers_notifications()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        var summary = await (await session.RunAsync("MATCH (a:NoSuchBoltLabel) RETURN a")).ConsumeAsync();
        var notification = Assert.Single(summary.Notifications);
        Assert.Equal("Neo.ClientNotification.Statement.UnknownLabelWarning", notification.Code);
        Assert.Equal("WARNING", notification.RawSeverityLevel);
        Assert.Equal("UNRECOGNIZED", notification.RawCategory);
        Assert.Contains("NoSuchBoltLabel", notification.Description, StringComparison.Ordinal);
        Assert.Equal((1, 10), (notification.Position?.Line, notification.Position?.Column));
    }
}
