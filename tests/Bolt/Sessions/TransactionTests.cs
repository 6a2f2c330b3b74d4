using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Tests.Scripted;

namespace KnowledgeGraph.Bolt.Tests.Sessions;

/// <summary>What transactions send, and what becomes of their failures.</summary>
public sealed class TransactionTests
{
    [Fact]
    public async Task A_managed_transaction_sends_begin_run_and_pull_before_it_reads_an_answer()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            var begin = (Dictionary<string, object?>)(await peer.ExpectAsync(MessageTag.Begin))[0]!;
            Assert.Equal("r", begin["mode"]);
            Assert.Equal(250L, begin["tx_timeout"]);
            Assert.Empty((Dictionary<string, object?>)(await peer.ExpectAsync(MessageTag.Run))[2]!);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync(); // BEGIN, only now
            await peer.SendRowsAsync(1L, 2L);
            await peer.ExpectAsync(MessageTag.Commit);
            await peer.SuccessAsync(new() { ["bookmark"] = "bm:1" });
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var rows = await session.ExecuteReadAsync(
            async transaction => await (await transaction.RunAsync("MATCH (n) RETURN n")).ToListAsync(record => record.Get<int>("x")),
            o => o.WithTimeout(TimeSpan.FromMilliseconds(250)));
        Assert.Equal([1, 2], rows);
        Assert.Equal(["bm:1"], session.LastBookmarks.Values);
    }

    [Fact]
    public async Task The_bookmark_of_a_transaction_goes_with_the_next_one()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            var run = (Dictionary<string, object?>)(await peer.ExpectAsync(MessageTag.Run))[2]!;
            Assert.Equal(new List<object?> { "first", "second" }, run["bookmarks"]);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync(new() { ["fields"] = new List<object?>() });
            await peer.SuccessAsync(new() { ["bookmark"] = "third" });
            var begin = (Dictionary<string, object?>)(await peer.ExpectAsync(MessageTag.Begin))[0]!;
            Assert.Equal(new List<object?> { "third" }, begin["bookmarks"]);
            await peer.SuccessAsync();
            await peer.ExpectAsync(MessageTag.Commit);
            await peer.SuccessAsync(new() { ["bookmark"] = "fourth" });
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession(o => o.WithBookmarks(Bookmarks.From("first"), Bookmarks.From("second", "first")));
        await (await session.RunAsync("CREATE ()")).ConsumeAsync();
        await using var transaction = await session.BeginTransactionAsync();
        await transaction.CommitAsync();
        Assert.Equal(["fourth"], session.LastBookmarks.Values);
    }

    [Fact]
    public async Task Records_are_asked_for_in_batches_and_the_rest_is_discarded()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.ExpectAsync(MessageTag.Run);
            Assert.Equal(new Dictionary<string, object?> { ["n"] = 2L }, (await peer.ExpectAsync(MessageTag.Pull))[0]);
            await peer.TogetherAsync(async () =>
            {
                await peer.SuccessAsync(new() { ["fields"] = new List<object?> { "x" }, ["qid"] = 5L });
                await peer.RecordAsync(1L);
                await peer.RecordAsync(2L);
                await peer.SuccessAsync(new() { ["has_more"] = true });
            });
            Assert.Equal(new Dictionary<string, object?> { ["n"] = 2L, ["qid"] = 5L }, (await peer.ExpectAsync(MessageTag.Pull))[0]);
            await peer.RecordAsync(3L);
            await peer.RecordAsync(4L);
            await peer.SuccessAsync(new() { ["has_more"] = true });
            Assert.Equal(new Dictionary<string, object?> { ["n"] = -1L, ["qid"] = 5L }, (await peer.ExpectAsync(MessageTag.Discard))[0]);
            await peer.SuccessAsync(new() { ["type"] = "r" });
            await peer.ExpectAsync(MessageTag.Commit);
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession(o => o.WithFetchSize(2));
        await using var transaction = await session.BeginTransactionAsync();
        var result = await transaction.RunAsync("UNWIND range(1, 9) AS x RETURN x");
        Assert.True(await result.FetchAsync()); // the next batch is asked for as well
        Assert.Equal(QueryType.ReadOnly, (await result.ConsumeAsync()).QueryType);
        Assert.Equal(BoltErrorCodes.Closed, (await Assert.ThrowsAsync<ResultConsumedException>(result.FetchAsync)).Code);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task Two_results_of_a_transaction_can_be_read_in_turn()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.AnswerQueryAsync(1L, 2L);
            await peer.AnswerQueryAsync(11L, 12L);
            await peer.ExpectAsync(MessageTag.Rollback);
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        var first = await transaction.RunAsync("first");
        var second = await transaction.RunAsync("second");
        var read = new List<object?>();
        while (await second.FetchAsync() && await first.FetchAsync())
        {
            read.AddRange([second.Current[0], first.Current[0]]);
        }

        Assert.Equal(new List<object?> { 11L, 1L, 12L, 2L }, read);
    }

    [Fact]
    public async Task What_passes_is_tried_again_from_the_start()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync();
            await peer.FailureAsync("Neo.TransientError.Transaction.DeadlockDetected", "deadlock");
            await peer.IgnoredAsync();
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.AnswerQueryAsync(5L);
            await peer.ExpectAsync(MessageTag.Commit);
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver(o => o.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
        await using var session = driver.AsyncSession();
        var attempts = 0;
        var value = await session.ExecuteWriteAsync(async transaction =>
        {
            attempts++;
            return (await (await transaction.RunAsync("MERGE (n)")).SingleAsync())[0];
        });
        Assert.Equal((5L, 2), (value, attempts));
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.DatabaseError.General.UnknownError")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut")]
    public async Task What_does_not_pass_is_not_tried_again(string code)
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync();
            await peer.FailureAsync(code, "no");
            await peer.IgnoredAsync();
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
            await peer.ExpectCloseAsync();
        });
        await using var driver = server.Driver(o => o.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAnyAsync<Neo4jException>(() => session.ExecuteReadAsync(async t => await (await t.RunAsync("X")).SingleAsync()));
        Assert.Equal(code, error.Code);
    }

    [Fact]
    public async Task Trying_again_ends_with_the_time_for_it()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            while (await peer.ReadAsync() is { Tag: not MessageTag.Goodbye } message)
            {
                await (message.Tag == MessageTag.Begin ? peer.FailureAsync("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "full")
                    : message.Tag == MessageTag.Reset ? peer.SuccessAsync() : peer.IgnoredAsync());
            }
        });
        await using var driver = server.Driver(o => o.WithMaxTransactionRetryTime(TimeSpan.Zero));
        await using var session = driver.AsyncSession();
        var attempts = 0;
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(() => session.ExecuteReadAsync(async transaction =>
        {
            attempts++;
            return await (await transaction.RunAsync("X")).SingleAsync();
        }));
        Assert.Equal((BoltErrorCodes.RetriesExhausted, 2), (error.Code, attempts));
        Assert.Contains("full", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_without_an_answer_is_not_tried_again()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.AnswerQueryAsync(1L);
            await peer.ExpectAsync(MessageTag.Commit);
        });
        await using var driver = server.Driver(o => o.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(30)));
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAnyAsync<ServiceUnavailableException>(() =>
            session.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync("CREATE ()")).SingleAsync()));
        Assert.Equal(BoltErrorCodes.CommitUnknown, error.Code);
        Assert.False(error.IsRetriable);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task After_a_failed_statement_a_transaction_is_at_its_end()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.FailureAsync("Neo.ClientError.Statement.SyntaxError", "no");
            await peer.IgnoredAsync();
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await Assert.ThrowsAsync<ClientException>(async () => await (await transaction.RunAsync("X")).FetchAsync());
        var error = await Assert.ThrowsAsync<TransactionTerminatedException>(() => transaction.RunAsync("RETURN 1"));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
        await Assert.ThrowsAsync<TransactionTerminatedException>(transaction.CommitAsync);
        await transaction.RollbackAsync();
        await Assert.ThrowsAsync<TransactionTerminatedException>(() => transaction.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task A_result_that_its_transaction_cut_off_has_neither_columns_nor_summary()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.IgnoredAsync();
            await peer.IgnoredAsync();
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        var result = await transaction.RunAsync("RETURN 1");
        await transaction.RollbackAsync();
        Assert.False(result.IsOpen);
        await Assert.ThrowsAsync<ResultConsumedException>(result.KeysAsync);
        await Assert.ThrowsAsync<ResultConsumedException>(result.FetchAsync);
        await Assert.ThrowsAsync<ResultConsumedException>(result.ConsumeAsync);
    }

    [Fact]
    public async Task A_parameter_that_fails_while_it_is_read_leaves_no_connection_in_use()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectCloseAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var failing = Enumerable.Range(0, 3).Select(i => 1 / (i - 1));
        await Assert.ThrowsAsync<DivideByZeroException>(() => session.RunAsync("RETURN $failing", new { failing }));
        Assert.All(((Driver)driver).Pools.All, pool => Assert.Equal((0, 1), (pool.InUse, pool.Idle)));
    }

    [Fact]
    public async Task Closing_a_session_under_work_breaks_its_connection_even_when_nothing_is_waited_for()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync();
            await peer.SendRowsAsync(1L);

            // No ROLLBACK, which could meet a COMMIT of the work, and no goodbye.
            Assert.Null(await peer.ReadAsync());
        });
        await using var driver = server.Driver();
        var session = driver.AsyncSession();
        var (isRead, mayGoOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var working = session.ExecuteReadAsync(async transaction =>
        {
            var value = await (await transaction.RunAsync("RETURN 1 AS x")).SingleAsync();
            isRead.SetResult();
            await mayGoOn.Task;
            return value[0];
        });
        await isRead.Task;

        await session.CloseAsync();
        mayGoOn.SetResult();

        await Assert.ThrowsAnyAsync<Neo4jException>(() => working);
        Assert.All(((Driver)driver).Pools.All, pool => Assert.Equal((0, 0), (pool.InUse, pool.Idle)));
    }

    [Fact]
    public async Task A_session_serves_one_caller_at_a_time()
    {
        var both = new TaskCompletionSource();
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await both.Task;
            await peer.SendRowsAsync(1L);
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("RETURN 1 AS x");
        var first = result.FetchAsync();
        var error = await Assert.ThrowsAsync<ClientException>(result.FetchAsync);
        Assert.Equal(BoltErrorCodes.Closed, error.Code);
        both.SetResult();
        Assert.True(await first);
    }

    [Fact]
    public async Task A_session_has_one_transaction_at_a_time()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.ExpectAsync(MessageTag.Commit);
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await Assert.ThrowsAsync<TransactionNestingException>(() => session.RunAsync("RETURN 1"));
        await Assert.ThrowsAsync<TransactionNestingException>(session.BeginTransactionAsync);
        await transaction.CommitAsync();
        await Assert.ThrowsAsync<TransactionClosedException>(transaction.CommitAsync);
        await Assert.ThrowsAsync<TransactionClosedException>(() => transaction.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task An_error_of_a_statement_that_nobody_looked_at_shows_when_the_session_goes_on()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.FailureAsync("Neo.ClientError.Schema.ConstraintValidationFailed", "there already");
            await peer.IgnoredAsync();
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver();
        var session = driver.AsyncSession();
        await session.RunAsync("CREATE (:A {id: 1})");
        Assert.Equal("there already", (await Assert.ThrowsAsync<ClientException>(session.CloseAsync)).Message);
    }
}
