using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Tests.Scripted;

namespace KnowledgeGraph.Bolt.Tests.Pooling;

/// <summary>How connections are kept, tested, limited and given up.</summary>
public sealed class PoolTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task Sessions_one_after_another_share_a_connection()
    {
        await using var server = ScriptedServer.Start(AnswerAsync);
        await using var driver = server.Driver();
        for (var i = 0; i < 5; i++)
        {
            await QueryAsync(driver);
        }

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_session_that_finds_all_connections_in_use_fails_in_time()
    {
        await using var server = ScriptedServer.Start(AnswerAsync);
        await using var driver = server.Driver(o => o.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromMilliseconds(200)));
        await using var holder = driver.AsyncSession();
        var held = await holder.RunAsync("RETURN 1 AS x");
        await using var late = driver.AsyncSession();
        var error = await Assert.ThrowsAsync<ClientException>(() => late.RunAsync("RETURN 1 AS x"));
        Assert.Equal(BoltErrorCodes.PoolExhausted, error.Code);
        await held.ConsumeAsync();
        await late.RunAsync("RETURN 1 AS x");
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Sessions_that_wait_are_served_in_order_and_one_that_gives_up_takes_no_place()
    {
        await using var server = ScriptedServer.Start(AnswerAsync);
        await using var driver = server.Driver(o => o.WithMaxConnectionPoolSize(1));
        await QueryAsync(driver);
        var pool = Assert.Single(((Driver)driver).Pools.All);
        var held = await pool.AcquireAsync(CancellationToken.None);
        using var impatience = new CancellationTokenSource();
        var impatient = pool.AcquireAsync(impatience.Token);
        var waiting = Enumerable.Range(0, 5).Select(_ => pool.AcquireAsync(CancellationToken.None)).ToList();
        Assert.Equal(6, pool.Waiting);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        while (waiting is [var first, ..])
        {
            Assert.Equal(waiting.Count, pool.Waiting);
            await pool.ReleaseAsync(held);
            Assert.Same(first, await Task.WhenAny(waiting));
            held = await first;
            waiting.Remove(first);
        }

        await pool.ReleaseAsync(held);
        await QueryAsync(driver);
        AssertNothingInUse(driver);
    }

    [Fact]
    public async Task Sessions_never_use_more_connections_than_allowed()
    {
        await using var server = ScriptedServer.Start(AnswerAsync);
        await using var driver = server.Driver(o => o.WithMaxConnectionPoolSize(3));
        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => QueryAsync(driver)));
        Assert.InRange(server.Connections, 1, 3);
        AssertNothingInUse(driver);
    }

    [Fact]
    public async Task A_connection_that_the_server_has_closed_while_idle_is_replaced_unnoticed()
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(1L);
            },
            AnswerAsync);
        await using var driver = server.Driver();
        await QueryAsync(driver);
        await server.UntilOneEndedAsync(TestContext.Current.CancellationToken);
        await QueryAsync(driver);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_connection_idle_beyond_the_threshold_is_tested_before_it_is_used()
    {
        var resets = 0;
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.AnswerQueryAsync(1L);
            await peer.AnswerQueryAsync(1L);
            await peer.ExpectAsync(MessageTag.Reset);
            resets++;
            await peer.SuccessAsync();
            await peer.AnswerQueryAsync(1L);
        });
        await using var driver = server.Driver(o => o.WithConnectionLivenessCheckTimeout(TimeSpan.FromMinutes(1)).WithClock(_clock));
        await QueryAsync(driver);
        _clock.Advance(TimeSpan.FromSeconds(59));
        await QueryAsync(driver);
        _clock.Advance(TimeSpan.FromSeconds(61));
        await QueryAsync(driver);
        Assert.Equal((1, 1), (resets, server.Connections));
    }

    [Fact]
    public async Task A_connection_that_fails_its_test_is_replaced()
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(1L);
                await peer.ExpectAsync(MessageTag.Reset);
                await peer.StaySilentAsync();
            },
            AnswerAsync);
        await using var driver = server.Driver(o => o
            .WithConnectionTimeout(TimeSpan.FromMilliseconds(300)).WithConnectionLivenessCheckTimeout(TimeSpan.Zero).WithClock(_clock));
        await QueryAsync(driver);
        await QueryAsync(driver);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_connection_beyond_its_life_or_idle_time_is_replaced()
    {
        await using var server = ScriptedServer.Start(AnswerAsync);
        await using var driver = server.Driver(o => o
            .WithMaxConnectionLifetime(TimeSpan.FromMinutes(10)).WithConnectionIdleTimeout(TimeSpan.FromMinutes(4)).WithClock(_clock));
        await QueryAsync(driver);
        _clock.Advance(TimeSpan.FromMinutes(4));
        await QueryAsync(driver);
        Assert.Equal(1, server.Connections);
        _clock.Advance(TimeSpan.FromMinutes(4.1));
        await QueryAsync(driver);
        Assert.Equal(2, server.Connections);
        for (var i = 0; i < 3; i++)
        {
            _clock.Advance(TimeSpan.FromMinutes(3.5));
            await QueryAsync(driver);
        }

        Assert.Equal(3, server.Connections);
    }

    [Fact]
    public async Task A_session_closed_under_its_caller_breaks_the_wait_and_leaves_no_connection_in_use()
    {
        var isRunning = new TaskCompletionSource();
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(MessageTag.Begin);
                isRunning.SetResult();
                await peer.StaySilentAsync();
            },
            AnswerAsync);
        await using var driver = server.Driver(o => o.WithMaxConnectionPoolSize(1).WithMaxTransactionRetryTime(TimeSpan.FromMinutes(1)));
        var session = driver.AsyncSession();
        var work = session.ExecuteReadAsync(async transaction => await (await transaction.RunAsync("RETURN 1 AS x")).SingleAsync());
        await isRunning.Task;
        await session.DisposeAsync();
        await Assert.ThrowsAnyAsync<Neo4jException>(() => work);
        await QueryAsync(driver);
        AssertNothingInUse(driver);
    }

    [Fact]
    public async Task A_closed_driver_says_so()
    {
        await using var server = ScriptedServer.Start(AnswerAsync);
        var driver = server.Driver();
        await using var session = driver.AsyncSession();
        await driver.DisposeAsync();
        Assert.Equal(BoltErrorCodes.Closed, (await Assert.ThrowsAsync<ClientException>(() => session.RunAsync("RETURN 1 AS x"))).Code);
        Assert.Throws<ClientException>(driver.AsyncSession);
    }

    private static async Task AnswerAsync(ScriptedPeer peer)
    {
        await peer.LogOnAsync();
        while (await peer.ReadAsync() is { } message)
        {
            switch (message.Tag)
            {
                case MessageTag.Run:
                    await peer.ExpectAsync(MessageTag.Pull);
                    await peer.SendRowsAsync(1L);
                    break;
                case MessageTag.Goodbye:
                    return;
                default:
                    await peer.SuccessAsync();
                    break;
            }
        }
    }

    private static async Task QueryAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        Assert.Equal(1L, (await (await session.RunAsync("RETURN 1 AS x")).SingleAsync())[0]);
    }

    private static void AssertNothingInUse(IDriver driver) =>
        Assert.All(((Driver)driver).Pools.All, pool => Assert.Equal((0, 0L), (pool.InUse, pool.Waiting)));
}
