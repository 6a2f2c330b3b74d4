namespace KnowledgeGraph.Bolt.Tests.PackStream;

/// <summary>Markers and sizes at the borders between their forms, from the tables of the specification.</summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData(15, "8F")]
    [InlineData(16, "D010")]
    [InlineData(255, "D0FF")]
    [InlineData(256, "D10100")]
    [InlineData(65_535, "D1FFFF")]
    [InlineData(65_536, "D200010000")]
    public void A_string_states_its_size_in_bytes(int size, string header)
    {
        var text = new string('x', size);
        var packed = Packed.Write(text);
        Assert.StartsWith(header + "78", Hex.Text(packed), StringComparison.Ordinal);
        Assert.Equal((header.Length / 2) + size, packed.Length);
        Assert.Equal(text, Packed.Read(packed));
    }

    [Theory]
    [InlineData(1, "CC01")]
    [InlineData(255, "CCFF")]
    [InlineData(256, "CD0100")]
    [InlineData(65_536, "CE00010000")]
    public void Bytes_state_their_size(int size, string header)
    {
        var bytes = new byte[size];
        var packed = Packed.Write(bytes);
        Assert.StartsWith(header, Hex.Text(packed), StringComparison.Ordinal);
        Assert.Equal((header.Length / 2) + size, packed.Length);
        Assert.Equal(bytes, Packed.Read(packed));
    }

    [Theory]
    [InlineData(15, "9F")]
    [InlineData(16, "D410")]
    [InlineData(256, "D50100")]
    [InlineData(65_536, "D600010000")]
    public void A_list_states_the_number_of_its_items(int count, string header)
    {
        var list = Enumerable.Repeat<object?>(1L, count).ToList();
        var packed = Packed.Write(list);
        Assert.StartsWith(header + "01", Hex.Text(packed), StringComparison.Ordinal);
        Assert.Equal((header.Length / 2) + count, packed.Length);
        Assert.Equal(list, Packed.Read(packed));
    }

    [Theory]
    [InlineData(15, "AF")]
    [InlineData(16, "D810")]
    [InlineData(256, "D90100")]
    [InlineData(65_536, "DA00010000")]
    public void A_dictionary_states_the_number_of_its_entries(int count, string header)
    {
        var map = Enumerable.Range(0, count).ToDictionary(i => i.ToString("000000"), _ => (object?)1L);
        var packed = Packed.Write(map);
        Assert.StartsWith(header + "86", Hex.Text(packed), StringComparison.Ordinal);
        Assert.Equal((header.Length / 2) + (count * 8), packed.Length);
        Assert.Equal(map, Packed.Read(packed));
    }
}
