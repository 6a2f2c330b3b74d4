using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Exporting;

/// <summary>Literals as the Cypher manual has them: "Property, structural, and constructed values", and "Escape sequences in strings".</summary>
public sealed class CypherLiteralTests
{
    private static readonly string[] Texts = ["a", "b"];
    private static readonly int[] Numbers = [1, 2];

    [Theory]
    [InlineData("anemia", "'anemia'")]
    [InlineData("", "''")]
    [InlineData("O'Brien", @"'O\'Brien'")]
    [InlineData("5' 10\"", """'5\' 10"'""")]
    [InlineData(@"a\b", @"'a\\b'")]
    [InlineData(@"ends with \", @"'ends with \\'")]
    [InlineData(@"\'", @"'\\\''")]
    [InlineData("\t\b\n\r\f", @"'\t\b\n\r\f'")]
    [InlineData("\0\u0001\u001b\u007f\u0085", @"'\u0000\u0001\u001B\u007F\u0085'")]
    [InlineData("Ärger 貧血 😀\u2028", "'Ärger 貧血 😀\u2028'")]
    public void A_string_is_in_single_quotes_with_what_is_special_escaped(string value, string literal) => Assert.Equal(literal, Written(value));

    [Theory]
    [InlineData("'; MATCH (n) DETACH DELETE n; //", @"'\'; MATCH (n) DETACH DELETE n; //'")]
    [InlineData(@"\'; MATCH (n) DETACH DELETE n; //", @"'\\\'; MATCH (n) DETACH DELETE n; //'")]
    [InlineData(@"\u0027; MATCH (n) DETACH DELETE n; //", @"'\\u0027; MATCH (n) DETACH DELETE n; //'")]
    [InlineData("/* $rows ` */", "'/* $rows ` */'")]
    public void A_hostile_string_stays_within_its_quotes(string value, string literal) => Assert.Equal(literal, Written(value));

    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(-3.0, "-3.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(1e22, "1E+22")]
    [InlineData(1.5e-7, "1.5E-07")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(double.Epsilon, "5E-324")]
    public void A_float_has_a_point_or_an_exponent_and_all_its_digits(double value, string literal)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };
            Assert.Equal(literal, Written(value));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Integers_booleans_and_null_are_written_plainly()
    {
        Assert.Equal("0", Written(0));
        Assert.Equal("-2147483648", Written(int.MinValue));
        Assert.Equal("9223372036854775807", Written(long.MaxValue));
        Assert.Equal("true", Written(true));
        Assert.Equal("false", Written(false));
        Assert.Equal("null", Written(null));
    }

    [Fact]
    public void Lists_and_maps_hold_literals()
    {
        Assert.Equal("[]", Written(Array.Empty<string>()));
        Assert.Equal("['a', 'b']", Written(Texts));
        Assert.Equal("[1, 2]", Written(Numbers));
        Assert.Equal("{}", Written(new Dictionary<string, object?>(StringComparer.Ordinal)));
        Assert.Equal(
            "{id: 'MONDO:1', xrefs: ['a', 'b'], inner: {value: 0.5, none: null}}",
            Written(ValueMap.Of(("id", "MONDO:1"), ("xrefs", Texts), ("inner", ValueMap.Of(("value", 0.5), ("none", null))))));
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_number_that_is_not_finite_has_no_literal(double value, string name)
    {
        var refused = Assert.Throws<ArgumentException>(() => Written(value));
        Assert.Contains($"no literal for {name}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_no_property_has_no_literal() => Assert.Throws<ArgumentException>(() => Written(DateTime.UnixEpoch));

    private static string Written(object? value)
    {
        var text = new StringBuilder();
        CypherLiteral.Append(text, value);
        return text.ToString();
    }
}
