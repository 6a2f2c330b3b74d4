namespace KnowledgeGraph.Bolt.Tests.Types;

/// <summary>Conversions that Neo4j.Driver has, on values as records have them.</summary>
public sealed class ValueExtensionsTests
{
    [Fact]
    public void A_number_becomes_any_other_that_it_fits()
    {
        object value = 42L;
        Assert.Equal((42, (short)42, (byte)42, 42.0, 42f, 42m), (value.As<int>(), value.As<short>(), value.As<byte>(), value.As<double>(), value.As<float>(), value.As<decimal>()));
        Assert.Equal(42, value.As<int?>());
        Assert.Equal("42", value.As<string>());
        Assert.Equal(42, "42".As<int>());
        Assert.Equal("1.5", 1.5.As<string>());
        Assert.Throws<OverflowException>(() => 300L.As<byte>());
    }

    [Fact]
    public void Null_is_null_where_there_is_one()
    {
        object? value = null;
        Assert.Null(value.As<string?>());
        Assert.Null(value.As<int?>());
        Assert.Equal(7, value.As(7));
        Assert.Equal(8, 8L.As(7));
        Assert.Throws<InvalidCastException>(() => value.As<int>());
    }

    [Fact]
    public void The_elements_of_lists_and_dictionaries_are_converted()
    {
        object list = new List<object?> { 1L, 2L };
        Assert.Equal([1, 2], list.As<List<int>>());
        Assert.Equal(["1", "2"], list.As<IReadOnlyList<string>>());
        Assert.Equal([1L, null], new List<object?> { 1L, null }.As<IEnumerable<long?>>());
        Assert.Same(list, list.As<List<object?>>());
        object map = new Dictionary<string, object?> { ["a"] = new List<object?> { 1L } };
        Assert.Equal([1], map.As<IDictionary<string, List<int>>>()["a"]);
        Assert.Throws<InvalidCastException>(() => new List<object?> { null }.As<List<int>>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(1L)]
    public void What_is_no_list_does_not_become_one(object value) => Assert.Throws<InvalidCastException>(() => value.As<List<long>>());

    [Fact]
    public void What_is_no_node_does_not_become_one() => Assert.Throws<InvalidCastException>(() => "a".As<INode>());
}
