using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Bolt.Tests.Real;

/// <summary>Transactions and errors against a real Neo4j.</summary>
public sealed class RealTransactionTests(Neo4jFixture neo4j)
{
    [Fact]
    public async Task What_is_committed_lasts_and_what_is_rolled_back_does_not()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(async t => await (await t.RunAsync("MATCH (n:BoltTx) DETACH DELETE n")).ConsumeAsync());
        await session.ExecuteWriteAsync(async t => await (await t.RunAsync("UNWIND $rows AS row CREATE (n:BoltTx) SET n = row", new Dictionary<string, object?>
        {
            ["rows"] = new List<object?> { new Dictionary<string, object?> { ["id"] = 1 }, new Dictionary<string, object?> { ["id"] = 2, ["note"] = "two" } },
        })).ConsumeAsync());
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await transaction.RunAsync("CREATE (:BoltTx {id: 3})");
        }

        var ids = await session.ExecuteReadAsync(async t =>
            await (await t.RunAsync("MATCH (n:BoltTx) RETURN n.id AS id ORDER BY id")).ToListAsync(record => record.Get<long>("id")));
        Assert.Equal([1L, 2L], ids);
        Assert.NotEmpty(session.LastBookmarks.Values);

        await using var later = driver.AsyncSession(o => o.WithBookmarks(session.LastBookmarks).WithDefaultAccessMode(AccessMode.Read));
        Assert.Equal(2L, (await (await later.RunAsync("MATCH (n:BoltTx) RETURN count(n) AS count")).SingleAsync())["count"]);
    }

    [Fact]
    public async Task A_read_transaction_may_not_write()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAsync<ClientException>(() => session.ExecuteReadAsync(async t => await (await t.RunAsync("CREATE (:BoltNever)")).ConsumeAsync()));
        Assert.Equal("Neo.ClientError.Statement.AccessMode", error.Code);
    }

    [Fact]
    public async Task Errors_of_the_server_have_its_codes_and_the_session_goes_on()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", (await Assert.ThrowsAsync<ClientException>(async () => await (await session.RunAsync("RETRUN 1")).FetchAsync())).Code);
        Assert.Equal("Neo.ClientError.Statement.ParameterMissing", (await Assert.ThrowsAsync<ClientException>(async () => await (await session.RunAsync("RETURN $missing")).FetchAsync())).Code);
        var result = await session.RunAsync("UNWIND [1, 0] AS n RETURN 1 / n AS x");
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", (await Assert.ThrowsAsync<ClientException>(() => result.ToListAsync(record => record))).Code);
        await Assert.ThrowsAsync<FatalDiscoveryException>(async () =>
        {
            await using var elsewhere = driver.AsyncSession(o => o.WithDatabase("nosuchdatabase"));
            await (await elsewhere.RunAsync("RETURN 1")).FetchAsync();
        });
        Assert.Equal(1L, (await (await session.RunAsync("RETURN 1 AS one")).SingleAsync())["one"]);
    }

    [Fact]
    public async Task A_transaction_that_takes_too_long_is_ended_by_the_server()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAnyAsync<Neo4jException>(() => session.ExecuteReadAsync(
            async t => await (await t.RunAsync("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)")).SingleAsync(),
            o => o.WithTimeout(TimeSpan.FromMilliseconds(200))));
        Assert.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", error.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_result_left_in_the_middle_does_not_disturb_the_next_statement()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None);
        await using var session = driver.AsyncSession();
        for (var i = 0; i < 3; i++)
        {
            var result = await session.RunAsync("UNWIND range(1, 200000) AS n RETURN n");
            Assert.True(await result.FetchAsync());
        }

        await using var transaction = await session.BeginTransactionAsync();
        Assert.True(await (await transaction.RunAsync("UNWIND range(1, 200000) AS n RETURN n")).FetchAsync());
        await transaction.RollbackAsync();
        Assert.Equal(2L, (await (await session.RunAsync("RETURN 2 AS two")).SingleAsync())["two"]);
    }

    [Fact]
    public async Task The_server_routes_a_neo4j_uri_to_itself()
    {
        var uri = await neo4j.UriAsync();
        await using var driver = GraphDatabase.Driver(new UriBuilder(uri) { Scheme = "neo4j" }.Uri, AuthTokens.None);
        await using var session = driver.AsyncSession();
        Assert.Equal(1L, await session.ExecuteReadAsync(async t => (await (await t.RunAsync("RETURN 1 AS one")).SingleAsync()).Get<long>("one")));
        Assert.Equal(1L, await session.ExecuteWriteAsync(async t => (await (await t.RunAsync("RETURN 1 AS one")).SingleAsync()).Get<long>("one")));
    }

    [Fact]
    public async Task Many_sessions_at_once_get_their_own_answers()
    {
        await using var driver = GraphDatabase.Driver(await neo4j.UriAsync(), AuthTokens.None, o => o.WithMaxConnectionPoolSize(8));
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async n =>
        {
            await using var session = driver.AsyncSession();
            return await session.ExecuteReadAsync(async t => (await (await t.RunAsync("RETURN $n AS n", new { n })).SingleAsync()).Get<int>("n"));
        }));
        Assert.Equal(Enumerable.Range(0, 200), answers);
    }
}
