using System.Collections.Concurrent;
using System.Diagnostics;
using KnowledgeGraph.Bolt.Results;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Bolt.Tests.Real;

/// <summary>A real Neo4j killed and started again under 32 clients.</summary>
[Collection("Servers of their own")]
public sealed class RestartTests(OwnNeo4j neo4j, ITestOutputHelper output) : IClassFixture<OwnNeo4j>
{
    private const int Clients = 32;

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Errors_have_codes_while_the_server_is_gone_and_service_returns_with_it(string scheme)
    {
        await neo4j.StartAsync();
        await using var driver = GraphDatabase.Driver($"{scheme}://127.0.0.1:{neo4j.Uri.Port}", AuthTokens.None, o => o
            .WithMaxConnectionPoolSize(Clients).WithConnectionTimeout(TimeSpan.FromSeconds(2)).WithMaxTransactionRetryTime(TimeSpan.Zero));
        using var stop = new CancellationTokenSource();
        var outcomes = new ConcurrentQueue<(long At, Exception? Error)>();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => WorkAsync(driver, outcomes, stop.Token))).ToList();

        await UntilAsync(() => outcomes.Count(outcome => outcome.Error is null) > 10 * Clients);
        await neo4j.KillAsync();
        await UntilAsync(() => outcomes.Count(outcome => outcome.Error is not null) > 10 * Clients);
        var errorsWhileGone = outcomes.Select(outcome => outcome.Error).OfType<Exception>().ToList();
        await neo4j.StartAsync();
        var returned = Stopwatch.GetTimestamp();
        await UntilAsync(() => outcomes.Count(outcome => outcome.At > returned && outcome.Error is null) > 10 * Clients);
        await stop.CancelAsync();
        await Task.WhenAll(clients);

        Assert.All(errorsWhileGone, error => Assert.StartsWith("Bolt.", Assert.IsAssignableFrom<Neo4jException>(error).Code, StringComparison.Ordinal));
        Assert.All(errorsWhileGone, error => Assert.True(((Neo4jException)error).IsRetriable, error.ToString()));
        var firstSuccess = outcomes.Where(outcome => outcome.At > returned && outcome.Error is null).Min(outcome => outcome.At);
        var lastError = outcomes.Where(outcome => outcome.Error is not null).Max(outcome => outcome.At);
        output.WriteLine($"after the server was ready: first answer {Seconds(returned, firstSuccess)}, last error {Seconds(returned, lastError)}");
        Assert.All(((Driver)driver).Pools.All, pool =>
        {
            Assert.Equal((0, 0L), (pool.InUse, pool.Waiting));
            Assert.InRange(pool.Idle, 0, Clients);
        });
    }

    [Fact]
    public async Task Managed_transactions_outlast_a_restart_unnoticed()
    {
        await neo4j.StartAsync();
        await using var driver = GraphDatabase.Driver(neo4j.Uri, AuthTokens.None, o => o.WithMaxTransactionRetryTime(TimeSpan.FromMinutes(3)));
        await ReadAsync(driver);
        await neo4j.KillAsync();
        var reads = Enumerable.Range(0, Clients).Select(_ => ReadAsync(driver)).ToList();
        await neo4j.StartAsync();
        var returned = Stopwatch.GetTimestamp();
        Assert.All(await Task.WhenAll(reads), value => Assert.Equal(1L, value));
        output.WriteLine($"after the server was ready: last answer {Seconds(returned, Stopwatch.GetTimestamp())}");
    }

    [Fact]
    public async Task Memory_does_not_grow_with_connections_that_broke()
    {
        await neo4j.StartAsync();
        await using var driver = GraphDatabase.Driver(neo4j.Uri, AuthTokens.None, o => o.WithMaxTransactionRetryTime(TimeSpan.Zero));
        await BreakAsync(driver, connections: 200);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await BreakAsync(driver, connections: 1_000);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        // A connection's buffers alone are 68 KiB: a thousand that were kept would be 68 MB.
        Assert.InRange(after - before, long.MinValue, 10_000_000);
        Assert.All(((Driver)driver).Pools.All, pool => Assert.Equal(0, pool.InUse));
    }

    private static string Seconds(long from, long to) => $"{Stopwatch.GetElapsedTime(from, to).TotalSeconds:0.00} s";

    private static async Task BreakAsync(IDriver driver, int connections)
    {
        for (var i = 0; i < connections; i++)
        {
            await using var session = driver.AsyncSession();
            var result = await session.RunAsync("UNWIND range(1, 3000) AS n RETURN n");
            Assert.True(await result.FetchAsync());
            ((ResultCursor)result).Connection.Abort("a test broke it off");
            await Assert.ThrowsAnyAsync<Neo4jException>(() => result.ConsumeAsync());
        }
    }

    private static async Task WorkAsync(IDriver driver, ConcurrentQueue<(long At, Exception? Error)> outcomes, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ReadAsync(driver);
                outcomes.Enqueue((Stopwatch.GetTimestamp(), null));
            }
            catch (Exception error)
            {
                outcomes.Enqueue((Stopwatch.GetTimestamp(), error));
                await Task.Delay(50, CancellationToken.None);
            }
        }
    }

    private static async Task<long> ReadAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        return await session.ExecuteReadAsync(async transaction =>
            (await (await transaction.RunAsync("UNWIND range(1, 50) AS n RETURN count(n) / 50 AS one")).SingleAsync()).Get<long>("one"));
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(2), "what was waited for did not happen");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
