using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Tests.PackStream;

/// <summary>Bytes that are no PackStream, and values that cannot become it, are refused with a code and a place.</summary>
public sealed class MalformedTests
{
    [Theory]
    [InlineData("")]
    [InlineData("C9 00")]
    [InlineData("CB 00 00 00 00")]
    [InlineData("C1 00")]
    [InlineData("85 41")]
    [InlineData("D0")]
    [InlineData("D1 00")]
    [InlineData("D2 FF FF FF FF 41")]
    [InlineData("CE FF FF FF FF 41")]
    [InlineData("92 01")]
    [InlineData("A1 81 41")]
    [InlineData("B4")]
    public void A_value_that_is_cut_off_is_refused(string hex)
    {
        var error = Assert.Throws<ProtocolException>(() => Packed.Read(hex));
        Assert.Equal(BoltErrorCodes.MalformedMessage, error.Code);
        Assert.Contains("at byte", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D6 FF FF FF FF 01")]
    [InlineData("D5 FF FF 01")]
    [InlineData("DA 7F FF FF FF 81 41 01")]
    public void A_collection_that_states_more_items_than_bytes_is_refused_before_it_is_made(string hex)
    {
        var error = Assert.Throws<ProtocolException>(() => Packed.Read(hex));
        Assert.Contains("more than the message can hold", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C4")]
    [InlineData("C7")]
    [InlineData("CF")]
    [InlineData("D3")]
    [InlineData("D7")]
    [InlineData("DB")]
    [InlineData("E0")]
    [InlineData("EF")]
    public void A_reserved_marker_is_refused_by_its_name(string marker) =>
        Assert.Contains($"marker {marker}", Assert.Throws<ProtocolException>(() => Packed.Read(marker)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("A1 01 01")]
    [InlineData("A1 C0 01")]
    public void A_key_that_is_no_string_is_refused(string hex) => Assert.Throws<ProtocolException>(() => Packed.Read(hex));

    [Theory]
    [InlineData("81 FF")]
    [InlineData("82 C3 28")]
    [InlineData("83 ED A0 80")]
    public void A_string_that_is_no_utf8_is_refused(string hex) =>
        Assert.Contains("UTF-8", Assert.Throws<ProtocolException>(() => Packed.Read(hex)).Message, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused_before_the_stack_ends()
    {
        var lists = Enumerable.Repeat((byte)0x91, 1_000_000).Append((byte)0x01).ToArray();
        Assert.Contains("deeper than 100", Assert.Throws<ProtocolException>(() => Packed.Read(lists)).Message, StringComparison.Ordinal);

        object? nested = 1L;
        for (var i = 0; i < 1_000; i++)
        {
            nested = new List<object?> { nested };
        }

        Assert.Contains("deeper than 100", Assert.Throws<ProtocolException>(() => Packed.Write(nested)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<object> Unsendable() => new()
    {
        new Uri("https://example.org"),
        DateTimeOffset.UnixEpoch,
        1.5m,
        new Dictionary<int, string> { [1] = "one" },
        ulong.MaxValue,
        "\uD800",
        new List<object?> { "a\uDC00" },
    };

    [Theory]
    [MemberData(nameof(Unsendable))]
    public void A_value_without_a_form_in_Cypher_is_refused(object value) =>
        Assert.Equal(BoltErrorCodes.UnsupportedParameter, Assert.Throws<ProtocolException>(() => Packed.Write(value)).Code);

    [Fact]
    public void Every_kind_of_collection_and_number_is_written_as_its_Cypher_type()
    {
        Assert.Equal("93010203", Hex.Text(Packed.Write(new List<int> { 1, 2, 3 })));
        Assert.Equal("928161C0", Hex.Text(Packed.Write(new string?[] { "a", null })));
        Assert.Equal("9101", Hex.Text(Packed.Write(new HashSet<long> { 1 })));
        Assert.Equal("920102", Hex.Text(Packed.Write(Enumerable.Range(1, 2))));
        Assert.Equal("A1816101", Hex.Text(Packed.Write(new Dictionary<string, int> { ["a"] = 1 })));
        Assert.Equal("A1816101", Hex.Text(Packed.Write(new SortedDictionary<string, object?> { ["a"] = 1 })));
        Assert.Equal("97010203040506C90100", Hex.Text(Packed.Write(new List<object?> { (byte)1, (sbyte)2, (short)3, (ushort)4, 5u, 6ul, 256 })));
        Assert.Equal("92C13FF8000000000000817A", Hex.Text(Packed.Write(new List<object?> { 1.5f, 'z' })));
    }

    [Fact]
    public void A_name_that_comes_again_is_one_string()
    {
        var reader = new PackStreamReader(Hex.Bytes("81 61 81 61 81 62"), new NameCache());
        var first = reader.ReadName();
        Assert.Same(first, reader.ReadName());
        Assert.Equal("b", reader.ReadName());
    }
}
