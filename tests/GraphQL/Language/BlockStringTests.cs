using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class BlockStringTests
{
    private const string Marks = "\"\"\"";

    [Fact]
    public void The_example_of_the_specification_has_the_value_that_it_states()
    {
        const string Source = """"
            mutation {
              sendEmail(message: """
                Hello,
                  World!

                Yours,
                  GraphQL.
              """)
            }
            """";

        var operation = Assert.IsType<OperationDefinitionNode>(Utf8GraphQLParser.Parse(Source).Definitions[0]);
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);

        Assert.Equal("Hello,\n  World!\n\nYours,\n  GraphQL.", Text(field.Arguments[0].Value));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("simple", "simple")]
    [InlineData(" white space ", " white space ")]
    [InlineData("contains \" quote", "contains \" quote")]
    [InlineData("contains \\\"\"\" triple-quote", "contains \"\"\" triple-quote")]
    [InlineData("unescaped \\n\\u1234", "unescaped \\n\\u1234")]
    [InlineData("multi\nline", "multi\nline")]
    [InlineData("multi\r\nline\rnormalized", "multi\nline\nnormalized")]
    [InlineData("\n\n        spans\n          multiple\n            lines\n\n        ", "spans\n  multiple\n    lines")]
    [InlineData("    first\n  second\n    third", "    first\nsecond\n  third")]
    [InlineData("\n \n  a\n \n", "a")]
    [InlineData(" \n\t\n ", "")]
    [InlineData("\n  a\n \n  b", "a\n\nb")]
    [InlineData("\n\ta\n\t b", "a\n b")]
    [InlineData("null and control \u0000\u0007", "null and control \u0000\u0007")]
    public void Common_indentation_and_blank_first_and_last_lines_are_removed(string raw, string expected)
    {
        var value = Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValue(Marks + raw + Marks));

        Assert.Equal(expected, value.Value);
        Assert.True(value.IsBlock);
    }

    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData("  leading white space")]
    [InlineData("ends with a quote\"")]
    [InlineData("  leading white space and a quote\"")]
    [InlineData("ends with a backslash\\")]
    [InlineData("ends with three quotes\"\"\"")]
    [InlineData("two\n\n  indented\n lines  ")]
    [InlineData("  first more than\nsecond")]
    [InlineData("line\n   \nline")]
    public void A_printed_block_string_has_the_same_value(string value)
    {
        var printed = new StringValueNode(default, value, isBlock: true).ToString();

        Assert.StartsWith(Marks, printed);
        Assert.Equal(value, Text(Utf8GraphQLParser.ParseValue(printed)));
    }

    [Theory]
    [InlineData(" ", "\" \"")]
    [InlineData("\nfirst line blank", "\"\\nfirst line blank\"")]
    [InlineData("last line blank\n ", "\"last line blank\\n \"")]
    [InlineData("  all\n  indented", "\"  all\\n  indented\"")]
    [InlineData("carriage\rreturn", "\"carriage\\rreturn\"")]
    [InlineData("bell\u0007", "\"bell\\u0007\"")]
    public void A_value_that_no_block_string_stands_for_is_printed_quoted(string value, string expected) =>
        Assert.Equal(expected, new StringValueNode(default, value, isBlock: true).ToString());

    private static string Text(ValueNode value) => Assert.IsType<StringValueNode>(value).Value;
}
