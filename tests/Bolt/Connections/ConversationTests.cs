using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Tests.Scripted;

namespace KnowledgeGraph.Bolt.Tests.Connections;

/// <summary>What a server can do wrong, or late, after the log-on.</summary>
public sealed class ConversationTests
{
    [Fact]
    public async Task Hello_names_the_application_and_the_client()
    {
        var hello = new Dictionary<string, object?>();
        await using var server = ScriptedServer.Start(async peer =>
        {
            hello = await peer.LogOnAsync();
            await peer.AnswerQueryAsync(1L);
        });
        await using var driver = server.Driver(o => o.WithUserAgent("application/1.2"));
        await using var session = driver.AsyncSession();
        await (await session.RunAsync("RETURN 1 AS x")).SingleAsync();
        Assert.Equal("application/1.2", hello["user_agent"]);
        Assert.Null(hello["routing"]);
        Assert.StartsWith("knowledgegraph-bolt/", (string)((Dictionary<string, object?>)hello["bolt_agent"]!)["product"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_keeps_silent_beyond_its_own_word_is_given_up()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync(hints: new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 1L });
            await peer.ExpectAsync(MessageTag.Run);
            await peer.StaySilentAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("RETURN 1 AS x");
        var error = await Assert.ThrowsAsync<ConnectionReadTimeoutException>(result.FetchAsync);
        Assert.Equal(BoltErrorCodes.ReadTimeout, error.Code);
        Assert.True(error.IsRetriable);
    }

    [Fact]
    public async Task A_server_that_sends_empty_chunks_is_waited_for()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync(hints: new Dictionary<string, object?> { ["connection.recv_timeout_seconds"] = 1L });
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            for (var i = 0; i < 6; i++)
            {
                await Task.Delay(300);
                await peer.SendBytesAsync("00 00");
            }

            await peer.SendRowsAsync(1L);
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        Assert.Equal(1L, (await (await session.RunAsync("RETURN 1 AS x")).SingleAsync())[0]);
    }

    [Fact]
    public async Task A_transaction_with_a_time_out_does_not_wait_for_ever()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.StaySilentAsync();
        });
        var clock = new TimedClock();
        await using var driver = server.Driver(o => o.WithConnectionTimeout(TimeSpan.FromSeconds(30)).WithClock(clock));
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("RETURN 1 AS x", o => o.WithTimeout(TimeSpan.FromSeconds(10)));
        var fetch = result.FetchAsync();
        await clock.PassAsync(TimeSpan.FromSeconds(40), TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<ConnectionReadTimeoutException>(() => fetch);
        Assert.Contains("40 s", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00 10 B1 70")] // half a chunk
    [InlineData("00 03 B1 70 A0")] // a message without its end
    [InlineData("")]
    public async Task A_connection_that_breaks_in_the_middle_fails_the_result_and_not_the_next_one(string bytes)
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(MessageTag.Run);
                await peer.ExpectAsync(MessageTag.Pull);
                await peer.SendBytesAsync(bytes);
            },
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(2L);
            });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("RETURN 1 AS x");
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(result.FetchAsync);
        Assert.Equal(BoltErrorCodes.ConnectionLost, error.Code);
        Assert.Equal(2L, (await (await session.RunAsync("RETURN 2 AS x")).SingleAsync())[0]);
    }

    [Fact]
    public async Task Records_before_the_break_are_handed_out_and_then_the_error()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync(new() { ["fields"] = new List<object?> { "x" } });
            await peer.RecordAsync(1L);
            await peer.RecordAsync(2L);
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("RETURN 1 AS x");
        Assert.True(await result.FetchAsync());
        Assert.True(await result.FetchAsync());
        Assert.Equal(2L, result.Current["x"]);
        await Assert.ThrowsAsync<ServiceUnavailableException>(result.FetchAsync);
    }

    [Theory]
    [InlineData("00 02 B0 55 00 00", BoltErrorCodes.UnexpectedMessage)] // an unknown message
    [InlineData("00 04 B1 71 91 01 00 00", BoltErrorCodes.UnexpectedMessage)] // a record before the answer to RUN
    [InlineData("00 03 B1 70 A0 00 00", BoltErrorCodes.UnexpectedMessage)] // an answer to RUN without fields
    [InlineData("00 02 B1 70 00 00", BoltErrorCodes.MalformedMessage)] // SUCCESS without its metadata
    [InlineData("00 01 01 00 00", BoltErrorCodes.MalformedMessage)] // no message at all
    public async Task A_message_out_of_place_ends_the_connection(string bytes, string code)
    {
        var isClosed = new TaskCompletionSource();
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SendBytesAsync(bytes);
            try
            {
                await peer.ExpectCloseAsync();
            }
            catch (IOException)
            {
                // Reset by the client, which had bytes to read.
            }

            isClosed.SetResult();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("RETURN 1 AS x");
        var error = await Assert.ThrowsAsync<ProtocolException>(result.FetchAsync);
        Assert.Equal(code, error.Code);
        await isClosed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_failure_in_the_pipeline_is_told_once_and_the_connection_is_reset_and_used_again()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.FailureAsync("Neo.ClientError.Statement.SyntaxError", "Invalid input 'X'");
            await peer.IgnoredAsync();
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
            await peer.AnswerQueryAsync(7L);
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("X");
        var error = await Assert.ThrowsAsync<ClientException>(result.KeysAsync);
        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "Invalid input 'X'"), (error.Code, error.Message));
        Assert.Equal(7L, (await (await session.RunAsync("RETURN 7 AS x")).SingleAsync())[0]);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_failure_after_some_records_comes_after_them()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync(new() { ["fields"] = new List<object?> { "x" } });
            await peer.RecordAsync(1L);
            await peer.FailureAsync("Neo.ClientError.Statement.ArithmeticError", "/ by zero");
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.SuccessAsync();
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync("UNWIND [1, 0] AS n RETURN 1 / n AS x");
        Assert.True(await result.FetchAsync());
        Assert.Equal("/ by zero", (await Assert.ThrowsAsync<ClientException>(result.FetchAsync)).Message);
    }

    [Fact]
    public async Task What_was_on_its_way_when_RESET_came_is_read_and_dropped()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Begin);
            await peer.SuccessAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SuccessAsync(new() { ["fields"] = new List<object?> { "x" }, ["qid"] = 0L });
            await peer.RecordAsync(1L);
            await peer.ExpectAsync(MessageTag.Reset);
            await peer.RecordAsync(2L); // sent before RESET arrived
            await peer.IgnoredAsync(); // the PULL
            await peer.SuccessAsync(); // the RESET
            await peer.AnswerQueryAsync(3L);
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        await using (var transaction = await session.BeginTransactionAsync())
        {
            Assert.True(await (await transaction.RunAsync("RETURN 1 AS x")).FetchAsync());
        }

        Assert.Equal(3L, (await (await session.RunAsync("RETURN 3 AS x")).SingleAsync())[0]);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_connection_whose_RESET_fails_is_not_used_again()
    {
        await using var server = ScriptedServer.Start(
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.ExpectAsync(MessageTag.Run);
                await peer.ExpectAsync(MessageTag.Pull);
                await peer.FailureAsync("Neo.ClientError.Statement.SyntaxError", "no");
                await peer.IgnoredAsync();
                await peer.ExpectAsync(MessageTag.Reset);
                await peer.FailureAsync("Neo.ClientError.Request.Invalid", "not now");
                await peer.ExpectCloseAsync();
            },
            async peer =>
            {
                await peer.LogOnAsync();
                await peer.AnswerQueryAsync(1L);
            });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        await Assert.ThrowsAsync<ClientException>(async () => await (await session.RunAsync("X")).FetchAsync());
        Assert.Equal(1L, (await (await session.RunAsync("RETURN 1 AS x")).SingleAsync())[0]);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_statement_with_a_parameter_that_cannot_be_sent_sends_nothing()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            Assert.Equal("RETURN 1 AS x", (await peer.ExpectAsync(MessageTag.Run))[0]);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SendRowsAsync(1L);
        });
        await using var driver = server.Driver();
        await using var session = driver.AsyncSession();
        var error = await Assert.ThrowsAsync<ProtocolException>(() => session.RunAsync("RETURN $x AS x", new { x = new object() }));
        Assert.Equal(BoltErrorCodes.UnsupportedParameter, error.Code);
        Assert.Equal(1L, (await (await session.RunAsync("RETURN 1 AS x")).SingleAsync())[0]);
        Assert.Equal(1, server.Connections);
    }
}
