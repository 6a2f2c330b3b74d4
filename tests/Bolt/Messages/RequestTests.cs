using KnowledgeGraph.Bolt.Chunking;
using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Tests.Messages;

/// <summary>The examples of https://neo4j.com/docs/bolt/current/bolt/message/, which prints fields, spelled out in bytes.</summary>
public sealed class RequestTests
{
    private static readonly Dictionary<string, object?> NoMetadata = [];

    [Fact]
    public void Messages_without_fields_are_their_tags()
    {
        Assert.Equal("B00F", Written(new ResetRequest()));
        Assert.Equal("B002", Written(new GoodbyeRequest()));
        Assert.Equal("B012", Written(new CommitRequest()));
        Assert.Equal("B013", Written(new RollbackRequest()));
    }

    // RUN "RETURN $x AS x" {"x": 1} {}
    [Fact]
    public void Run_in_a_transaction_has_no_settings() => Assert.Equal(
        Hex.Compact("B3 10 8E 52455455524E202478204153 2078 A1 81 78 01 A0"),
        Written(new RunRequest(new Query("RETURN $x AS x", new { x = 1 }), ownTransaction: null)));

    // RUN "RETURN $x AS x" {"x": 1} {"bookmarks": ["b"], "tx_timeout": 123, "tx_metadata": {"log": "example_message"}, "mode": "r", "db": "neo4j"}
    [Fact]
    public void Run_by_itself_has_the_settings_of_its_transaction()
    {
        var metadata = new Dictionary<string, object?> { ["log"] = "example_message" };
        var config = TransactionConfig.From(o => o.WithTimeout(TimeSpan.FromMilliseconds(122.1)).WithMetadata(metadata));
        Assert.Equal(
            Hex.Compact(
                """
                B3 10 8E 52455455524E202478204153 2078 A1 81 78 01
                A5 89 626F6F6B6D61726B73 91 81 62
                   8A 74785F74696D656F7574 7B
                   8B 74785F6D65746164617461 A1 83 6C6F67 8F 6578616D706C655F6D657373616765
                   84 6D6F6465 81 72
                   82 6462 85 6E656F346A
                """),
            Written(new RunRequest(new Query("RETURN $x AS x", new { x = 1 }), new TransactionSettings(AccessMode.Read, "neo4j", ["b"], config))));
    }

    [Fact]
    public void What_is_the_default_is_not_sent() =>
        Assert.Equal("B111A0", Written(new BeginRequest(new TransactionSettings(AccessMode.Write, null, [], TransactionConfig.Default))));

    // PULL {"n": 1000}, PULL {"n": -1, "qid": 7}, DISCARD {"n": -1}
    [Fact]
    public void Pull_and_discard_name_the_statement_unless_it_is_the_last()
    {
        Assert.Equal(Hex.Compact("B1 3F A1 81 6E C9 03E8"), Written(new PullRequest(1000, StreamRange.LastStatement)));
        Assert.Equal(Hex.Compact("B1 3F A2 81 6E FF 83 716964 07"), Written(new PullRequest(Config.Infinite, 7)));
        Assert.Equal(Hex.Compact("B1 2F A1 81 6E FF"), Written(new DiscardRequest(StreamRange.LastStatement)));
    }

    // LOGON {"scheme": "basic", "principal": "user", "credentials": "password"}
    [Fact]
    public void Logon_has_user_and_password() => Assert.Equal(
        Hex.Compact("B1 6A A3 86 736368656D65 85 6261736963 89 7072696E636970616C 84 75736572 8B 63726564656E7469616C73 88 70617373776F7264"),
        Written(new LogonRequest((AuthToken)AuthTokens.Basic("user", "password"))));

    // ROUTE {"address": "x:9001"} ["b"] {"db": "foo"}
    [Fact]
    public void Route_has_context_bookmarks_and_database() => Assert.Equal(
        Hex.Compact("B3 66 A1 87 61646472657373 86 783A39303031 91 81 62 A1 82 6462 83 666F6F"),
        Written(new RouteRequest(new Dictionary<string, object?> { ["address"] = "x:9001" }, ["b"], "foo")));

    [Fact]
    public void Hello_carries_the_log_on_in_Bolt_5_0_only_and_the_agent_from_5_3_on()
    {
        Assert.Equal(["credentials", "principal", "routing", "scheme", "user_agent"], HelloKeys(new BoltVersion(5, 0)));
        Assert.Equal(["routing", "user_agent"], HelloKeys(new BoltVersion(5, 1)));
        Assert.Equal(["bolt_agent", "routing", "user_agent"], HelloKeys(new BoltVersion(5, 3)));
    }

    [Fact]
    public void A_timeout_without_end_is_zero()
    {
        var settings = new TransactionSettings(AccessMode.Write, null, [], TransactionConfig.From(o => o.WithTimeout(TimeSpan.MaxValue).WithMetadata(NoMetadata)));
        Assert.Equal(Hex.Compact("B1 11 A1 8A 74785F74696D656F7574 00"), Written(new BeginRequest(settings)));
    }

    private static IEnumerable<string> HelloKeys(BoltVersion version)
    {
        var reader = new PackStreamReader(Bytes(new HelloRequest(version, "test/1", null, (AuthToken)AuthTokens.Basic("u", "p"))), new NameCache());
        Assert.Equal(MessageTag.Hello, reader.ReadStructureHeader(out _));
        return reader.ReadMap().Keys.Order(StringComparer.Ordinal);
    }

    private static string Written(Request request) => Hex.Text(Bytes(request));

    private static byte[] Bytes(Request request)
    {
        var buffer = new OutgoingBuffer();
        request.Write(new PackStreamWriter(buffer));
        return buffer.Written.ToArray();
    }
}
