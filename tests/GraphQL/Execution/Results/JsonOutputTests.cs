using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Tests.Execution.Results;

/// <summary>What is written is read by another reader of JSON, that of .NET, as what was meant.</summary>
public sealed class JsonOutputTests
{
    [Fact]
    public void Strings_read_back_as_they_were() => Prop.ForAll<string?>(text =>
    {
        // Half of a surrogate pair has no UTF-8.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));
        return JsonSerializer.Deserialize<string>(Written(output => output.WriteString(text))) == whole;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_of_the_basic_plane_reads_back()
    {
        var text = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character => !char.IsSurrogate(character)));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(output => output.WriteString(text))));
    }

    [Theory]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("\\", "\"\\\\\"")]
    [InlineData("\n\u0001", "\"\\n\\u0001\"")]
    [InlineData("é😀", "\"é😀\"")]
    [InlineData("", "\"\"")]
    public void Only_what_JSON_reserves_is_escaped(string text, string expected) =>
        Assert.Equal(expected, Written(output => output.WriteString(text)));

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("\"a\uFFFDb\"", Written(output => output.WriteString("a\uD83Db")));

    [Fact]
    public void Numbers_read_back_as_the_same_number() => Prop.ForAll<NormalFloat>(number =>
        double.Parse(Written(output => output.WriteNumber(number.Get)), CultureInfo.InvariantCulture) == number.Get).QuickCheckThrowOnFailure();

    [Fact]
    public void Fractions_have_the_fewest_digits_that_read_back_as_the_same()
    {
        for (var millionths = 1; millionths < 1_000_000; millionths += 7)
        {
            // The runtime gives the fewest digits as well, with an exponent below a ten thousandth.
            foreach (var number in (double[])[millionths / 1_000_000.0, millionths / 1000 / 1000.0, millionths / 999_983.0])
            {
                var expected = number.ToString("R", CultureInfo.InvariantCulture);
                Assert.Equal(expected, Written(output => output.WriteNumber(number)));
            }
        }
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(0.895, "0.895")]
    [InlineData(0.57, "0.57")]
    [InlineData(1e300, "1E+300")]
    [InlineData(4294967296.0, "4294967296")]
    public void Numbers_are_written_as_JSON_has_them(double number, string expected) =>
        Assert.Equal(expected, Written(output => output.WriteNumber(number)));

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(0)]
    public void Integers_of_64_bits_are_written_whole(long number) =>
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Written(output => output.WriteNumber(number)));

    [Fact]
    public void A_text_larger_than_the_buffer_makes_it_grow()
    {
        var text = new string('x', 300_000);
        Assert.Equal($"[\"{text}\"", Written(output =>
        {
            output.WriteRaw((byte)'[');
            output.WriteString(text);
        }));
    }

    private static string Written(Action<JsonOutput> write)
    {
        using var output = new JsonOutput();
        write(output);
        return Encoding.UTF8.GetString(output.Written);
    }
}
