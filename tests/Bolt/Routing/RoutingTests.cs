using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Tests.Scripted;

namespace KnowledgeGraph.Bolt.Tests.Routing;

/// <summary>A cluster of scripted servers whose roles change.</summary>
public sealed class RoutingTests
{
    private readonly ManualClock _clock = new();
    private ScriptedServer? _router;
    private ScriptedServer? _reader;
    private ScriptedServer? _writer;
    private volatile string[] _readers = [];
    private volatile string[] _writers = [];
    private int _tables;

    [Fact]
    public async Task Reads_go_to_readers_and_writes_to_writers()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        await using var reader = _reader = ScriptedServer.Start(peer => AnswerAsync(peer, "reader"));
        await using var writer = _writer = ScriptedServer.Start(peer => AnswerAsync(peer, "writer"));
        (_readers, _writers) = ([reader.Address], [writer.Address]);
        await using var driver = Driver();
        Assert.Equal("reader", await ReadAsync(driver));
        Assert.Equal("writer", await WriteAsync(driver));
        Assert.Equal("reader", await ReadAsync(driver));
        Assert.Equal(1, _tables);
    }

    [Fact]
    public async Task The_servers_of_a_role_take_turns()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        await using var first = ScriptedServer.Start(peer => AnswerAsync(peer, "first"));
        await using var second = ScriptedServer.Start(peer => AnswerAsync(peer, "second"));
        (_readers, _writers) = ([first.Address, second.Address], [first.Address]);
        await using var driver = Driver();
        var answers = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            answers.Add(await ReadAsync(driver));
        }

        Assert.Equal((3, 3), (answers.Count(answer => answer == "first"), answers.Count(answer => answer == "second")));
    }

    [Fact]
    public async Task A_table_is_asked_for_again_when_it_has_expired()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        await using var reader = _reader = ScriptedServer.Start(peer => AnswerAsync(peer, "old"));
        await using var writer = _writer = ScriptedServer.Start(peer => AnswerAsync(peer, "new"));
        (_readers, _writers) = ([reader.Address], [reader.Address]);
        await using var driver = Driver();
        Assert.Equal("old", await ReadAsync(driver));
        _readers = [writer.Address];
        _clock.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal("old", await ReadAsync(driver));
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("new", await ReadAsync(driver));
        Assert.Equal(2, _tables);
        Assert.All(((Driver)driver).Pools.All.Where(pool => pool.Address.ToString() == reader.Address && !_writers.Contains(reader.Address)), pool => Assert.Equal(0, pool.Idle));
    }

    [Fact]
    public async Task A_reader_that_is_gone_is_left_out_and_the_others_serve()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        string gone;
        await using (var server = ScriptedServer.Start(_ => Task.CompletedTask))
        {
            gone = server.Address;
        }

        await using var reader = _reader = ScriptedServer.Start(peer => AnswerAsync(peer, "reader"));
        (_readers, _writers) = ([gone, reader.Address], [gone]);
        await using var driver = Driver();
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal("reader", await ReadAsync(driver));
        }

        Assert.Equal(1, _tables);
    }

    [Fact]
    public async Task When_the_leader_changes_the_transaction_goes_to_the_new_one()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        await using var follower = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync();
            _writers = [_writer!.Address];
            await peer.FailureAsync("Neo.ClientError.Cluster.NotALeader", "No write operations are allowed here");
            await peer.IgnoredAsync();
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
            await peer.ExpectCloseAsync();
        });
        await using var writer = _writer = ScriptedServer.Start(peer => AnswerAsync(peer, "leader"));
        (_readers, _writers) = ([follower.Address], [follower.Address]);
        await using var driver = Driver();
        Assert.Equal("leader", await WriteAsync(driver));
        Assert.Equal(2, _tables);
    }

    [Fact]
    public async Task A_server_that_breaks_off_is_left_out_and_the_transaction_goes_to_another()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        await using var breaking = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            _readers = [_reader!.Address];
        });
        await using var reader = _reader = ScriptedServer.Start(peer => AnswerAsync(peer, "reader"));
        (_readers, _writers) = ([breaking.Address], [breaking.Address]);
        await using var driver = Driver();
        Assert.Equal("reader", await ReadAsync(driver));
    }

    [Fact]
    public async Task Without_a_writer_a_write_fails_with_a_code_and_reads_go_on()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        await using var reader = _reader = ScriptedServer.Start(peer => AnswerAsync(peer, "reader"));
        (_readers, _writers) = ([reader.Address], []);
        await using var driver = Driver(retryTime: TimeSpan.Zero);
        await using var session = driver.AsyncSession();
        Assert.Equal(BoltErrorCodes.NoServer, (await Assert.ThrowsAsync<SessionExpiredException>(() => session.RunAsync("CREATE ()"))).Code);
        Assert.Equal("reader", await ReadAsync(driver));
    }

    [Fact]
    public async Task A_cluster_of_which_no_router_answers_is_unavailable()
    {
        await using var router = _router = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Route);
            await peer.SuccessAsync(new() { ["rt"] = new Dictionary<string, object?> { ["ttl"] = "soon" } });
        });
        await using var driver = Driver(retryTime: TimeSpan.Zero);
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
        Assert.Equal(BoltErrorCodes.NoServer, error.Code);
        Assert.Contains("routing table", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_said_at_once()
    {
        await using var router = _router = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            var route = await peer.ExpectAsync(MessageTag.Route);
            Assert.Equal(new Dictionary<string, object?> { ["db"] = "none" }, route[2]);
            await peer.FailureAsync("Neo.ClientError.Database.DatabaseNotFound", "no such database");
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
            await peer.ExpectCloseAsync();
        });
        await using var driver = Driver();
        await using var session = driver.AsyncSession(o => o.WithDatabase("none"));
        await Assert.ThrowsAsync<FatalDiscoveryException>(() => session.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task Many_sessions_at_once_ask_for_one_table()
    {
        await using var router = _router = ScriptedServer.Start(RouteAsync);
        await using var reader = _reader = ScriptedServer.Start(peer => AnswerAsync(peer, "reader"));
        (_readers, _writers) = ([reader.Address], [reader.Address]);
        await using var driver = Driver();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => ReadAsync(driver)));
        Assert.Equal(1, _tables);
    }

    private static async Task AnswerAsync(ScriptedPeer peer, string name)
    {
        await peer.LogOnAsync();
        while (await peer.ReadAsync() is { Tag: not MessageTag.Goodbye } message)
        {
            if (message.Tag == MessageTag.Run)
            {
                await peer.ExpectAsync(MessageTag.Pull);
                await peer.SendRowsAsync(name);
            }
            else
            {
                await peer.SuccessAsync();
            }
        }
    }

    private static Task<string> ReadAsync(IDriver driver) => AskAsync(driver, (session, work) => session.ExecuteReadAsync(work));

    private static Task<string> WriteAsync(IDriver driver) => AskAsync(driver, (session, work) => session.ExecuteWriteAsync(work));

    private static async Task<string> AskAsync(IDriver driver, Func<IAsyncSession, Func<IAsyncQueryRunner, Task<string>>, Task<string>> execute)
    {
        await using var session = driver.AsyncSession();
        return await execute(session, async transaction => (await (await transaction.RunAsync("RETURN 1 AS x")).SingleAsync()).Get<string>("x"));
    }

    private IDriver Driver(TimeSpan? retryTime = null) =>
        _router!.Driver(o => o.WithClock(_clock).WithMaxTransactionRetryTime(retryTime ?? TimeSpan.FromSeconds(30)), "neo4j");

    private async Task RouteAsync(ScriptedPeer peer)
    {
        var hello = await peer.LogOnAsync();
        Assert.Equal(new Dictionary<string, object?> { ["address"] = _router!.Address }, hello["routing"]);
        while (await peer.ReadAsync() is { Tag: not MessageTag.Goodbye } message)
        {
            Assert.Equal(MessageTag.Route, message.Tag);
            Interlocked.Increment(ref _tables);
            await peer.SuccessAsync(new()
            {
                ["rt"] = new Dictionary<string, object?>
                {
                    ["ttl"] = 300L,
                    ["db"] = "neo4j",
                    ["servers"] = new List<object?> { Role("ROUTE", [_router.Address]), Role("READ", _readers), Role("WRITE", _writers) },
                },
            });
        }
    }

    private static Dictionary<string, object?> Role(string role, string[] addresses) => new() { ["role"] = role, ["addresses"] = addresses.ToList<object?>() };
}
