using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Tests.Scripted;

namespace KnowledgeGraph.Bolt.Tests.Connections;

/// <summary>https://neo4j.com/docs/bolt/current/bolt/handshake/, its examples and what a server can do wrong.</summary>
public sealed class HandshakeTests
{
    [Fact]
    public async Task The_client_proposes_the_manifest_and_the_ranges_it_speaks()
    {
        var proposal = "";
        await using var server = ScriptedServer.Start(async peer =>
        {
            proposal = Hex.Text(await peer.ReadBytesAsync(20));
            await peer.SendBytesAsync("00 00 00 00");
        });
        await using var driver = server.Driver();
        await Assert.ThrowsAsync<ClientException>(driver.VerifyConnectivityAsync);
        Assert.Equal(Hex.Compact("6060B017 000001FF 00020805 00040405 00000000"), proposal);
    }

    [Theory]
    [InlineData("00 00 00 05", "5.0")]
    [InlineData("00 00 04 05", "5.4")]
    [InlineData("00 00 08 05", "5.8")]
    public async Task A_server_without_manifest_chooses_the_version(string answer, string version)
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.HandshakeAsync(answer);
            await AnswerLogOnAsync(peer, hasLogon: version != "5.0");
        });
        await using var driver = server.Driver();
        Assert.Equal(version, (await driver.GetServerInfoAsync()).ProtocolVersion);
    }

    // The example of the specification offers 5.8–5.6 and 4.4–4.0 with capabilities 9.
    [Theory]
    [InlineData("02 00020805 00040404 09", "00 00 08 05 00", "5.8")]
    [InlineData("01 00040405 00", "00 00 04 05 00", "5.4")]
    [InlineData("01 00000505 00", null, null)] // 5.5 was never released
    [InlineData("01 00060605 00", "00 00 06 05 00", "5.6")]
    [InlineData("02 00000006 00090905 00", "00 00 08 05 00", "5.8")] // 6.0, and 5.9–5.0
    [InlineData("03 00000105 00000805 00000305 FF01", "00 00 08 05 00", "5.8")]
    [InlineData("02 00040404 00000003 00", null, null)]
    [InlineData("00 00", null, null)]
    public async Task From_a_manifest_the_client_chooses_the_best_version_it_speaks(string manifest, string? reply, string? version)
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.HandshakeAsync("00 00 01 FF" + manifest);
            if (reply is not null)
            {
                Assert.Equal(Hex.Compact(reply), Hex.Text(await peer.ReadBytesAsync(5)));
                await AnswerLogOnAsync(peer, hasLogon: true);
            }
        });
        await using var driver = server.Driver();
        if (version is null)
        {
            var error = await Assert.ThrowsAsync<ClientException>(driver.VerifyConnectivityAsync);
            Assert.Equal(BoltErrorCodes.NoCommonVersion, error.Code);
        }
        else
        {
            Assert.Equal(version, (await driver.GetServerInfoAsync()).ProtocolVersion);
        }
    }

    [Theory]
    [InlineData("48 54 54 50 2F 31 2E 31", "HTTP")]
    [InlineData("DE AD BE EF", "DEADBEEF")]
    [InlineData("00 00 04 04", "00000404")] // a version that was not proposed
    [InlineData("00 00 05 05", "00000505")]
    [InlineData("00 00 01 FF FF FF FF FF FF FF FF FF FF FF 01", "does not end")]
    [InlineData("00 00 01 FF 81 02", "257 versions")]
    public async Task Garbage_is_named(string answer, string named)
    {
        await using var server = ScriptedServer.Start(peer => peer.HandshakeAsync(answer));
        await using var driver = server.Driver();
        var error = await Assert.ThrowsAsync<ProtocolException>(driver.VerifyConnectivityAsync);
        Assert.Equal(BoltErrorCodes.NotBolt, error.Code);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Contains(server.Address, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00 00")]
    [InlineData("00 00 01 FF 02 00 02")]
    public async Task A_server_that_closes_during_the_handshake_is_unavailable(string answer)
    {
        await using var server = ScriptedServer.Start(peer => peer.HandshakeAsync(answer));
        await using var driver = server.Driver();
        Assert.Equal(BoltErrorCodes.ConnectionLost, (await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync)).Code);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.ReadBytesAsync(20);
            await peer.StaySilentAsync();
        });
        await using var driver = server.Driver(o => o.WithConnectionTimeout(TimeSpan.FromMilliseconds(200)));
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
        Assert.Equal(BoltErrorCodes.Unreachable, error.Code);
        Assert.Contains("0.2 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_unreachable()
    {
        string address;
        await using (var server = ScriptedServer.Start(_ => Task.CompletedTask))
        {
            address = server.Address;
        }

        await using var driver = GraphDatabase.Driver($"bolt://{address}", AuthTokens.None);
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync);
        Assert.Equal(BoltErrorCodes.Unreachable, error.Code);
        Assert.Contains(address, error.Message, StringComparison.Ordinal);
        Assert.False(await driver.TryVerifyConnectivityAsync());
    }

    [Fact]
    public async Task A_refused_log_on_is_an_authentication_error()
    {
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.HandshakeAsync();
            await peer.ExpectAsync(MessageTag.Hello);
            var logon = (Dictionary<string, object?>)(await peer.ExpectAsync(MessageTag.Logon))[0]!;
            Assert.Equal(["none"], logon.Values);
            await peer.SuccessAsync(new() { ["server"] = "Neo4j/5.99.0" });
            await peer.FailureAsync("Neo.ClientError.Security.Unauthorized", "The client is unauthorized due to authentication failure.");
        });
        await using var driver = server.Driver();
        var error = await Assert.ThrowsAsync<AuthenticationException>(driver.VerifyConnectivityAsync);
        Assert.Equal("Neo.ClientError.Security.Unauthorized", error.Code);
    }

    private static async Task AnswerLogOnAsync(ScriptedPeer peer, bool hasLogon)
    {
        await peer.ExpectAsync(MessageTag.Hello);
        await peer.SuccessAsync(new() { ["server"] = "Neo4j/5.99.0" });
        if (hasLogon)
        {
            await peer.ExpectAsync(MessageTag.Logon);
            await peer.SuccessAsync();
        }

        await peer.ExpectAsync(MessageTag.Reset); // the question of GetServerInfoAsync
        await peer.SuccessAsync();
    }
}
