using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Tests.Scripted;

namespace KnowledgeGraph.Bolt.Tests.Pooling;

/// <summary>Connections that were dropped without a word, as a firewall or proxy does it: they are open and nothing comes.</summary>
public sealed class SilentConnectionTests
{
    private const int Idle = 5;

    private static readonly TimeSpan CheckAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan CheckLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan OpenLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly TimedClock _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_silent_connection_is_given_up_after_the_short_limit_of_its_check_and_the_idle_ones_with_it()
    {
        var isSilent = new bool[1];
        await using var server = ScriptedServer.Start([.. Enumerable.Repeat<Func<ScriptedPeer, Task>>(peer => AnswerUntilAsync(peer, isSilent), Idle), peer => AnswerUntilAsync(peer, new bool[1])]);
        await using var driver = Driver(server);
        await OpenAtOnceAsync(driver, Idle);
        Volatile.Write(ref isSilent[0], true);
        _clock.Advance(CheckAfter + TimeSpan.FromSeconds(1));

        var query = QueryAsync(driver);
        await _clock.PassAsync(CheckLimit, Stop);
        await query;

        // One check was waited for, not one for each, and one connection was made in place of all.
        Assert.Equal(Idle + 1, server.Connections);
        Assert.Equal(1, ((Driver)driver).Pools.All.Single().Idle);
    }

    [Fact]
    public async Task All_who_check_at_once_wait_for_one_limit_together()
    {
        var isSilent = new bool[1];
        await using var server = ScriptedServer.Start([.. Enumerable.Repeat<Func<ScriptedPeer, Task>>(peer => AnswerUntilAsync(peer, isSilent), Idle), peer => AnswerUntilAsync(peer, new bool[1])]);
        await using var driver = Driver(server);
        await OpenAtOnceAsync(driver, Idle);
        Volatile.Write(ref isSilent[0], true);
        _clock.Advance(CheckAfter + TimeSpan.FromSeconds(1));

        var queries = Enumerable.Range(0, Idle).Select(_ => QueryAsync(driver)).ToList();
        for (var passed = 0; passed < Idle && !queries.TrueForAll(query => query.IsCompleted); passed++)
        {
            await Task.WhenAny(Task.WhenAll(queries), _clock.PassAsync(CheckLimit, Stop));
        }

        await Task.WhenAll(queries);
        Assert.InRange(server.Connections, Idle + 1, 2 * Idle);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_gives_up_the_idle_connections_too()
    {
        // The first connection falls silent under a transaction with a time limit; the second is idle meanwhile.
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(1L);
                await peer.StaySilentAsync();
            },
            peer => AnswerUntilAsync(peer, new bool[1]));
        await using var driver = Driver(server);
        await using var first = driver.AsyncSession();
        await using var second = driver.AsyncSession();
        var held = await first.RunAsync("RETURN 1 AS x");
        await (await second.RunAsync("RETURN 1 AS x")).ConsumeAsync();
        await held.ConsumeAsync();

        // The one given back last is taken first.
        await using var third = driver.AsyncSession();
        var work = (await third.RunAsync("RETURN 1 AS x", transaction => transaction.WithTimeout(Moment))).ConsumeAsync();
        await _clock.PassAsync(OpenLimit + Moment, Stop);
        var error = await Assert.ThrowsAsync<ConnectionReadTimeoutException>(() => work);

        Assert.Equal(BoltErrorCodes.ReadTimeout, error.Code);
        Assert.Equal((0, 0), (((Driver)driver).Pools.All.Single().Idle, ((Driver)driver).Pools.All.Single().InUse));
        await QueryAsync(driver);
        Assert.Equal(3, server.Connections);
    }

    [Fact]
    public async Task Who_reads_over_a_connection_that_was_dropped_too_is_answered_over_a_new_one_once_the_silence_is_known()
    {
        var isSilent = new bool[1];
        Func<ScriptedPeer, Task> dropped = peer => AnswerUntilAsync(peer, isSilent);
        await using var server = ScriptedServer.Start(dropped, dropped, peer => AnswerUntilAsync(peer, new bool[1]));
        await using var driver = Driver(server);
        await OpenAtOnceAsync(driver, 2);
        Volatile.Write(ref isSilent[0], true);

        // The one would wait for ever, the other for a moment.
        var patient = ReadAsync(driver);
        var impatient = ReadAsync(driver, transaction => transaction.WithTimeout(Moment));
        await _clock.PassAsync(OpenLimit + Moment, Stop);
        await RetryAsync(impatient);

        Assert.Equal(1L, await RetryAsync(patient));
    }

    [Fact]
    public async Task The_check_of_an_idle_connection_makes_the_silence_known_as_well()
    {
        var (isSilent, isAsked) = (new bool[1], new TaskCompletionSource());
        await using var server = ScriptedServer.Start(
            peer => AnswerUntilAsync(peer, isSilent),
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(1L);
                await peer.ExpectAsync(MessageTag.Reset);
                await peer.SuccessAsync();
                await peer.ExpectAsync(MessageTag.Begin);
                isAsked.SetResult();
                await peer.StaySilentAsync();
            },
            peer => AnswerUntilAsync(peer, new bool[1]));
        await using var driver = server.Driver(o => o.WithConnectionTimeout(OpenLimit).WithConnectionLivenessCheckTimeout(TimeSpan.Zero).WithClock(_clock));
        await OpenAtOnceAsync(driver, 2);
        Volatile.Write(ref isSilent[0], true);

        var patient = ReadAsync(driver);
        await isAsked.Task.WaitAsync(Stop);
        var other = ReadAsync(driver);
        await _clock.PassAsync(CheckLimit, Stop);
        await other.WaitAsync(Stop);

        Assert.Equal(1L, await RetryAsync(patient));
    }

    [Fact]
    public async Task Who_writes_over_a_silent_connection_waits_on_since_the_change_may_be_made()
    {
        var (isSilent, isAsked, mayAnswer) = (new bool[1], new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = ScriptedServer.Start(
            peer => AnswerUntilAsync(peer, isSilent),
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(1L);
                await peer.ExpectAsync(MessageTag.Begin);
                isAsked.SetResult();
                await mayAnswer.Task;
                await peer.SuccessAsync();
                await peer.AnswerQueryAsync(2L);
                await peer.ExpectAsync(MessageTag.Commit);
                await peer.SuccessAsync();
                await peer.StaySilentAsync();
            },
            peer => AnswerUntilAsync(peer, new bool[1]));
        await using var driver = Driver(server);
        await OpenAtOnceAsync(driver, 2);
        Volatile.Write(ref isSilent[0], true);

        await using var session = driver.AsyncSession();
        var write = session.ExecuteWriteAsync(async transaction => (long)(await (await transaction.RunAsync("RETURN 1 AS x")).SingleAsync())[0]!);
        await isAsked.Task.WaitAsync(Stop);
        var impatient = ReadAsync(driver, transaction => transaction.WithTimeout(Moment));
        await _clock.PassAsync(OpenLimit + Moment, Stop);
        await RetryAsync(impatient);
        mayAnswer.SetResult();

        Assert.Equal(2L, await write.WaitAsync(Stop));
    }

    [Fact]
    public async Task A_caller_that_gives_up_its_session_says_nothing_of_the_other_connections()
    {
        var isRunning = new TaskCompletionSource();
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(1L);
                await peer.ExpectAsync(MessageTag.Run);
                isRunning.SetResult();
                await peer.StaySilentAsync();
            },
            peer => AnswerUntilAsync(peer, new bool[1]));
        await using var driver = Driver(server);
        await using var first = driver.AsyncSession();
        await using var second = driver.AsyncSession();
        var held = await first.RunAsync("RETURN 1 AS x");
        await (await second.RunAsync("RETURN 1 AS x")).ConsumeAsync();
        await held.ConsumeAsync();

        var slow = driver.AsyncSession();
        var work = (await slow.RunAsync("RETURN 1 AS x")).ConsumeAsync();
        await isRunning.Task.WaitAsync(Stop);
        await slow.DisposeAsync();
        await Assert.ThrowsAnyAsync<Neo4jException>(() => work);

        await QueryAsync(driver);
        Assert.Equal(2, server.Connections);
    }

    private IDriver Driver(ScriptedServer server) => server.Driver(o => o
        .WithConnectionTimeout(OpenLimit).WithConnectionLivenessCheckTimeout(CheckAfter).WithClock(_clock));

    private static async Task OpenAtOnceAsync(IDriver driver, int count)
    {
        var sessions = Enumerable.Range(0, count).Select(_ => driver.AsyncSession()).ToList();
        var results = new List<IResultCursor>();
        foreach (var session in sessions)
        {
            results.Add(await session.RunAsync("RETURN 1 AS x"));
        }

        foreach (var result in results)
        {
            await result.ConsumeAsync();
        }

        sessions.ForEach(session => session.Dispose());
    }

    private static async Task QueryAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        Assert.Equal(1L, (await (await session.RunAsync("RETURN 1 AS x")).SingleAsync())[0]);
    }

    /// <summary>Lets the time pass that is waited for before a transaction is tried again.</summary>
    private async Task<long> RetryAsync(Task<long> transaction)
    {
        await _clock.PassAsync(TimeSpan.FromMilliseconds(80), TimeSpan.FromMilliseconds(120), Stop);
        return await transaction.WaitAsync(Stop);
    }

    private static async Task<long> ReadAsync(IDriver driver, Action<TransactionConfigBuilder>? action = null)
    {
        await using var session = driver.AsyncSession();
        return await session.ExecuteReadAsync(async transaction => (long)(await (await transaction.RunAsync("RETURN 1 AS x")).SingleAsync())[0]!, action);
    }

    /// <summary>Answers everything, until it is told to read on and answer nothing.</summary>
    private static async Task AnswerUntilAsync(ScriptedPeer peer, bool[] isSilent)
    {
        await peer.LogOnAsync();
        try
        {
            while (await peer.ReadAsync() is { Tag: not MessageTag.Goodbye } message)
            {
                if (Volatile.Read(ref isSilent[0]))
                {
                    continue;
                }

                if (message.Tag == MessageTag.Run)
                {
                    await peer.ExpectAsync(MessageTag.Pull);
                    await peer.SendRowsAsync(1L);
                }
                else
                {
                    await peer.SuccessAsync();
                }
            }
        }
        catch (IOException)
        {
            // The client broke off.
        }
    }
}
