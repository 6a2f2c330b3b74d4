using Record = KnowledgeGraph.Bolt.Results.Record;

namespace KnowledgeGraph.Bolt.Tests.Results;

/// <summary>A record by name, by place and as a dictionary, with few columns and with many.</summary>
public sealed class RecordTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    public void Columns_are_found_by_name_and_by_place(int columns)
    {
        var names = Enumerable.Range(0, columns).Select(i => $"Column{i}").ToArray();
        var record = Make(names, [.. names.Select((_, i) => (object?)(long)i)]);
        for (var i = 0; i < columns; i++)
        {
            Assert.Equal((long)i, record[i]);
            Assert.Equal((long)i, record[names[i]]);
            Assert.Equal(i, record.Get<int>(names[i]));
            Assert.Equal(i, record.GetCaseInsensitive<int>(names[i].ToUpperInvariant()));
        }

        Assert.Equal(names, record.Keys);
        Assert.Equal(names.Length, record.Values.Count);
        Assert.Equal(names.Select((name, i) => KeyValuePair.Create(name, (object?)(long)i)), record);
        Assert.False(record.TryGet<int>("column0", out _));
        Assert.True(record.TryGetCaseInsensitive<int>("column0", out var first));
        Assert.Equal(0, first);
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_beside_those_that_are()
    {
        var record = Make(["a", "b"], [1L, null]);
        var error = Assert.Throws<KeyNotFoundException>(() => record["c"]);
        Assert.Contains("'c'", error.Message, StringComparison.Ordinal);
        Assert.Contains("a, b", error.Message, StringComparison.Ordinal);
        Assert.Null(record["b"]);
        Assert.True(record.ContainsKey("b"));
    }

    private static Record Make(string[] names, object?[] values) => new(new Bolt.Results.RecordKeys(names), values);
}
