namespace KnowledgeGraph.Bolt.Tests.Settings;

/// <summary>Defaults as the manual of Neo4j's drivers has them, and what is refused.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void The_defaults_are_those_of_Neo4js_drivers()
    {
        using var driver = GraphDatabase.Driver("bolt://h");
        Assert.Equal(100, driver.Config.MaxConnectionPoolSize);
        Assert.Equal(100, driver.Config.MaxIdleConnectionPoolSize);
        Assert.Equal(TimeSpan.FromMinutes(1), driver.Config.ConnectionAcquisitionTimeout);
        Assert.Equal(TimeSpan.FromSeconds(30), driver.Config.ConnectionTimeout);
        Assert.Equal(TimeSpan.FromHours(1), driver.Config.MaxConnectionLifetime);
        Assert.Equal(TimeSpan.FromSeconds(30), driver.Config.MaxTransactionRetryTime);
        Assert.Equal(1000, driver.Config.FetchSize);
        Assert.False(driver.Encrypted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void A_fetch_size_is_positive_or_infinite(long size)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphDatabase.Driver("bolt://h", o => o.WithFetchSize(size)));
        using var driver = GraphDatabase.Driver("bolt://h");
        Assert.Throws<ArgumentOutOfRangeException>(() => driver.AsyncSession(o => o.WithFetchSize(size)));
    }

    [Fact]
    public void A_database_has_a_name()
    {
        using var driver = GraphDatabase.Driver("bolt://h");
        Assert.Throws<ArgumentNullException>(() => driver.AsyncSession(o => o.WithDatabase("")));
        Assert.Equal("graph", driver.AsyncSession(SessionConfigBuilder.ForDatabase("graph")).SessionConfig.Database);
    }

    [Fact]
    public void The_parameters_of_a_query_are_the_properties_of_an_object_or_a_dictionary()
    {
        Assert.Empty(new Query("RETURN 1").Parameters);
        Assert.Equal(new Dictionary<string, object?> { ["a"] = 1, ["b"] = null }, new Query("RETURN $a", new { a = 1, b = (string?)null }).Parameters);
        var map = new Dictionary<string, object?> { ["a"] = 1 };
        Assert.Same(map, new Query("RETURN $a", map).Parameters);
        Assert.Same(map, new Query("RETURN $a", (object)map).Parameters);
    }

    [Fact]
    public void A_query_does_not_print_its_parameters() =>
        Assert.DoesNotContain("secret", new Query("RETURN $a", new { a = "secret" }).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Bookmarks_are_sets() =>
        Assert.Equal(["a", "b", "c"], (Bookmarks.From("a", "b", "a") + Bookmarks.From("b", "c")).Values);
}
