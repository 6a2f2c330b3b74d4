using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    [Theory]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query Q{a}", "query Q {\n  a\n}")]
    [InlineData("query($a:Int=1@d){a}", "query ($a: Int = 1 @d) {\n  a\n}")]
    [InlineData("query@d{a}", "query @d {\n  a\n}")]
    [InlineData("mutation{a}", "mutation {\n  a\n}")]
    [InlineData("subscription S($a:[Int!]!){a}", "subscription S($a: [Int!]!) {\n  a\n}")]
    [InlineData("{a b{c}}", "{\n  a\n  b {\n    c\n  }\n}")]
    [InlineData("{a:b(c:[1,2],d:{e:$f})@g(h:ENUM)}", "{\n  a: b(c: [1, 2], d: { e: $f }) @g(h: ENUM)\n}")]
    [InlineData("{...A@b...on C{d}...@e{f}}", "{\n  ...A @b\n  ... on C {\n    d\n  }\n  ... @e {\n    f\n  }\n}")]
    [InlineData("fragment A on B@c{d}", "fragment A on B @c {\n  d\n}")]
    [InlineData("{a}fragment B on C{d}", "{\n  a\n}\n\nfragment B on C {\n  d\n}")]
    [InlineData("\"x\"query Q{a}", "\"x\"\nquery Q {\n  a\n}")]
    [InlineData("query Q(\"x\"$a:Int,$b:Int){a}", "query Q(\n  \"x\"\n  $a: Int\n  $b: Int\n) {\n  a\n}")]
    public void An_executable_document_is_laid_out(string source, string expected) => AssertPrinted(source, expected);

    [Fact]
    public void Of_a_type_system_only_the_kinds_are_named() =>
        AssertPrinted("type A{b:Int}extend enum B{C}{d}", "ObjectTypeDefinitionNode\n\nEnumTypeExtensionNode\n\n{\n  d\n}");

    [Fact]
    public void A_block_string_is_indented_with_what_it_describes()
    {
        const string Source = """"
            query (
              """
              First paragraph.

                indented
              """
              $b: Int
            ) {
              a
            }
            """";

        AssertPrinted(Source, Source);
    }

    [Fact]
    public void Arguments_that_make_a_line_longer_than_80_characters_get_lines_of_their_own()
    {
        var longText = new string('x', 60);

        AssertPrinted(
            $$"""{ outer { field(first: 100, after: "{{longText}}") { id } } }""",
            $$"""
            {
              outer {
                field(
                  first: 100
                  after: "{{longText}}"
                ) {
                  id
                }
              }
            }
            """);
    }

    [Fact]
    public void Control_characters_and_quotes_are_escaped_in_a_quoted_string() =>
        Assert.Equal(
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u007F\\u009F \u00e4\U0001F600\"",
            new StringValueNode(default, "\"\\/\b\f\n\r\t\u0000\u007f\u009f \u00e4\U0001F600", isBlock: false).ToString());

    private static void AssertPrinted(string source, string expected) =>
        Assert.Equal(expected, SyntaxPrinter.Print(Utf8GraphQLParser.Parse(source)));
}
