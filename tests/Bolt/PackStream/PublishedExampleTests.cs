namespace KnowledgeGraph.Bolt.Tests.PackStream;

/// <summary>Values and bytes as https://neo4j.com/docs/bolt/current/packstream/ prints them side by side.</summary>
public sealed class PublishedExampleTests
{
    public static TheoryData<string, object?> Examples() => new()
    {
        { "C0", null },
        { "C2", false },
        { "C3", true },
        { "F0", -16L },
        { "FF", -1L },
        { "00", 0L },
        { "2A", 42L },
        { "7F", 127L },
        { "CB 80 00 00 00 00 00 00 00", long.MinValue },
        { "CB 7F FF FF FF FF FF FF FF", long.MaxValue },
        { "C1 3F F3 AE 14 7A E1 47 AE", 1.23 },
        { "CC 00", Array.Empty<byte>() },
        { "CC 03 01 02 03", new byte[] { 1, 2, 3 } },
        { "80", "" },
        { "81 41", "A" },
        { "D0 1A 41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50 51 52 53 54 55 56 57 58 59 5A", "ABCDEFGHIJKLMNOPQRSTUVWXYZ" },
        { "D0 12 47 72 C3 B6 C3 9F 65 6E 6D 61 C3 9F 73 74 C3 A4 62 65", "Größenmaßstäbe" },
        { "90", new List<object?>() },
        { "93 01 02 03", new List<object?> { 1L, 2L, 3L } },
        { "93 01 C1 40 00 00 00 00 00 00 00 85 74 68 72 65 65", new List<object?> { 1L, 2.0, "three" } },
        {
            """
            D4 28 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14
            15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27 28
            """,
            Enumerable.Range(1, 40).Select(value => (object?)(long)value).ToList()
        },
        { "A0", new Dictionary<string, object?>() },
        { "A1 83 6F 6E 65 84 65 69 6E 73", new Dictionary<string, object?> { ["one"] = "eins" } },
        {
            """
            D8 1A 81 41 01 81 42 02 81 43 03 81 44 04 81 45 05 81 46 06 81 47 07 81 48 08
            81 49 09 81 4A 0A 81 4B 0B 81 4C 0C 81 4D 0D 81 4E 0E 81 4F 0F 81 50 10
            81 51 11 81 52 12 81 53 13 81 54 14 81 55 15 81 56 16 81 57 17 81 58 18 81 59 19 81 5A 1A
            """,
            Enumerable.Range(1, 26).ToDictionary(value => ((char)('A' + value - 1)).ToString(), value => (object?)(long)value)
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_printed(string hex, object? value) => Assert.Equal(value, Packed.Read(hex));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_written_as_printed(string hex, object? value) => Assert.Equal(Hex.Compact(hex), Hex.Text(Packed.Write(value)));

    [Theory]
    [InlineData("2A")]
    [InlineData("C8 2A")]
    [InlineData("C9 00 2A")]
    [InlineData("CA 00 00 00 2A")]
    [InlineData("CB 00 00 00 00 00 00 00 2A")]
    public void Forty_two_is_read_in_each_of_its_forms(string hex) => Assert.Equal(42L, Packed.Read(hex));

    // The table "optimal representation" of the specification, at both ends of each range.
    [Theory]
    [InlineData(long.MinValue, 9)]
    [InlineData(-2_147_483_649, 9)]
    [InlineData(-2_147_483_648, 5)]
    [InlineData(-32_769, 5)]
    [InlineData(-32_768, 3)]
    [InlineData(-129, 3)]
    [InlineData(-128, 2)]
    [InlineData(-17, 2)]
    [InlineData(-16, 1)]
    [InlineData(127, 1)]
    [InlineData(128, 3)]
    [InlineData(32_767, 3)]
    [InlineData(32_768, 5)]
    [InlineData(2_147_483_647, 5)]
    [InlineData(2_147_483_648, 9)]
    [InlineData(long.MaxValue, 9)]
    public void An_integer_is_written_in_its_shortest_form(long value, int bytes)
    {
        var packed = Packed.Write(value);
        Assert.Equal(bytes, packed.Length);
        Assert.Equal(value, Packed.Read(packed));
    }

    [Fact]
    public void Of_equal_keys_the_last_one_counts() =>
        Assert.Equal(
            new Dictionary<string, object?> { ["key_1"] = 3L, ["key_2"] = 2L },
            Packed.Read("A3 85 6B 65 79 5F 31 01 85 6B 65 79 5F 32 02 85 6B 65 79 5F 31 03"));
}
