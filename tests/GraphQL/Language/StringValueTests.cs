using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"# no comment, no comma\"", "# no comment, no comma")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u000A\\u1234\\u5678\\u90AB\\uCDef\"", "\n\u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"unescaped \U0001F4A9\"", "unescaped \U0001F4A9")]
    [InlineData("\"\\u{1F4A9}\"", "\U0001F4A9")]
    [InlineData("\"\\u{00000000041}\"", "A")]
    [InlineData("\"\\u{0}\"", "\0")]
    [InlineData("\"\\u{10FFFF}\"", "\U0010FFFF")]
    [InlineData("\"\\uD83D\\uDCA9\"", "\U0001F4A9")]
    public void A_quoted_string_stands_for_its_text(string source, string expected)
    {
        var value = Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValue(source));

        Assert.Equal(expected, value.Value);
        Assert.False(value.IsBlock);
    }

    [Theory]
    [InlineData("\"", "Unterminated string.", 2)]
    [InlineData("\"no end quote", "Unterminated string.", 14)]
    [InlineData("\"multi\nline\"", "Unterminated string.", 7)]
    [InlineData("\"multi\rline\"", "Unterminated string.", 7)]
    [InlineData("\"\"\"no end quote\"\"", "Unterminated string.", 18)]
    [InlineData("\"bad \\z esc\"", "Invalid character escape sequence: \"\\z\".", 6)]
    [InlineData("\"bad \\", "Invalid character escape sequence: \"\\\".", 6)]
    [InlineData("\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 6)]
    [InlineData("\"bad \\uXXXF esc\"", "Invalid Unicode escape sequence: \"\\uXXXF\".", 6)]
    [InlineData("\"bad \\u 123\"", "Invalid Unicode escape sequence: \"\\u 123\".", 6)]
    [InlineData("\"bad \\u{} esc\"", "Invalid Unicode escape sequence: \"\\u{}\".", 6)]
    [InlineData("\"bad \\u{FXXX} esc\"", "Invalid Unicode escape sequence: \"\\u{FX\".", 6)]
    [InlineData("\"bad \\u{FFFF esc\"", "Invalid Unicode escape sequence: \"\\u{FFFF \".", 6)]
    [InlineData("\"bad \\u{110000} esc\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 6)]
    [InlineData("\"bad \\u{D83D} esc\"", "Invalid Unicode escape sequence: \"\\u{D83D}\".", 6)]
    [InlineData("\"bad \\uDEAD esc\"", "Invalid Unicode escape sequence: \"\\uDEAD\".", 6)]
    [InlineData("\"bad \\uD83D\\uDBFF esc\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 6)]
    [InlineData("\"bad \\uD83D\\n esc\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 6)]
    [InlineData("\"bad \\u{D83D}\\u{DCA9} esc\"", "Invalid Unicode escape sequence: \"\\u{D83D}\".", 6)]
    public void A_quoted_string_that_stands_for_no_text_is_refused(string source, string problem, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.ParseValue(source));

        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal(column, error.Location.Column);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_source_character()
    {
        var inString = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.ParseValue("\"a" + '\uDEAD' + "\""));
        var inComment = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.ParseValue("# " + '\uD83D' + "\n1"));

        Assert.Equal("Syntax Error: Invalid character within String: U+DEAD.", inString.Message);
        Assert.Equal("Syntax Error: Invalid character within comment: U+D83D.", inComment.Message);
    }
}
