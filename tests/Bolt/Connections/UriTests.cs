using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Tests.Connections;

/// <summary>What the URI of a driver may say.</summary>
public sealed class UriTests
{
    [Theory]
    [InlineData("bolt://db.example.org", "db.example.org:7687", false, false)]
    [InlineData("bolt://db.example.org:1234", "db.example.org:1234", false, false)]
    [InlineData("bolt+s://db.example.org", "db.example.org:7687", true, false)]
    [InlineData("bolt+ssc://[::1]:1", "[::1]:1", true, false)]
    [InlineData("neo4j://db.example.org", "db.example.org:7687", false, true)]
    [InlineData("neo4j+s://db.example.org", "db.example.org:7687", true, true)]
    [InlineData("neo4j+ssc://db.example.org", "db.example.org:7687", true, true)]
    public void A_scheme_decides_encryption_and_routing(string uri, string address, bool isEncrypted, bool isRouted)
    {
        var parsed = ConnectionUri.Parse(new Uri(uri), new Config());
        Assert.Equal(address, parsed.Address.ToString());
        Assert.Equal(isEncrypted, parsed.IsEncrypted);
        Assert.Equal(isRouted, parsed.RoutingContext is not null);
    }

    [Fact]
    public void A_query_is_the_routing_context_beside_the_address()
    {
        var parsed = ConnectionUri.Parse(new Uri("neo4j://h:9001?policy=p%20q&region=r"), new Config());
        Assert.Equal(new Dictionary<string, object?> { ["address"] = "h:9001", ["policy"] = "p q", ["region"] = "r" }, parsed.RoutingContext);
    }

    [Theory]
    [InlineData("http://h")]
    [InlineData("bolt+x://h")]
    [InlineData("neo4j+sscx://h")]
    public void Another_scheme_is_refused(string uri) =>
        Assert.Throws<NotSupportedException>(() => GraphDatabase.Driver(uri));

    [Theory]
    [InlineData("bolt://h?policy=p")]
    [InlineData("neo4j://h?policy")]
    [InlineData("neo4j://h?policy=")]
    [InlineData("neo4j://h?address=other")]
    [InlineData("neo4j://h?a=1&a=2")]
    public void A_routing_context_that_is_none_is_refused(string uri) =>
        Assert.Throws<ArgumentException>(() => GraphDatabase.Driver(uri));

    [Fact]
    public void Scheme_and_settings_may_not_both_decide_on_encryption()
    {
        Assert.Throws<ArgumentException>(() => GraphDatabase.Driver("bolt+s://h", o => o.WithEncryptionLevel(EncryptionLevel.None)));
        Assert.Throws<ArgumentException>(() => GraphDatabase.Driver("neo4j+ssc://h", o => o.WithTrustManager(TrustManager.CreateInsecure())));
        using var driver = GraphDatabase.Driver("bolt://h", o => o.WithEncryptionLevel(EncryptionLevel.Encrypted));
        Assert.True(driver.Encrypted);
    }
}
