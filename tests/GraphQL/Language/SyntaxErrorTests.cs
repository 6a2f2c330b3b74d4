using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ }", "Expected Name, found \"}\".", 1, 3)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ \"\"", "Expected Name, found String \"\".", 1, 3)]
    [InlineData("query", "Expected \"{\", found <EOF>.", 1, 6)]
    [InlineData("query () { a }", "Expected \"$\", found \")\".", 1, 8)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("{ ... on }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment A { on }", "Expected \"on\", found \"{\".", 1, 12)]
    [InlineData("fragment A on on Type { a }", "Expected \"{\", found Name \"Type\".", 1, 18)]
    [InlineData("{ a } }", "Unexpected \"}\".", 1, 7)]
    [InlineData("{ a(b: $) }", "Expected Name, found \")\".", 1, 9)]
    [InlineData("{ a(b: [1, 2) }", "Unexpected \")\".", 1, 13)]
    [InlineData("query ($a: [Int) { a }", "Expected \"]\", found \")\".", 1, 16)]
    [InlineData("query ($a: Int!!) { a }", "Expected \"$\", found \"!\".", 1, 16)]
    [InlineData("query ($x: Complex = { a: { b: [ $var ] } }) { field }", "Unexpected variable \"$var\" in constant value.", 1, 34)]
    [InlineData("query ($x: Int @a(b: $var)) { field }", "Unexpected variable \"$var\" in constant value.", 1, 22)]
    [InlineData("\"of nothing\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"of nothing\" extend type A @b", "Unexpected description, descriptions are supported only on definitions.", 1, 1)]
    [InlineData("\"of nothing\"", "Unexpected <EOF>.", 1, 13)]
    public void A_document_that_breaks_the_grammar_is_refused_where_it_breaks(
        string source, string problem, int line, int column) => AssertSyntaxError(source, problem, line, column);

    [Theory]
    [InlineData("type A implements { a: Int }", "Expected Name, found \"{\".", 1, 19)]
    [InlineData("type A { }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("type A { a }", "Expected \":\", found \"}\".", 1, 12)]
    [InlineData("extend type A", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend scalar A", "Unexpected <EOF>.", 1, 16)]
    [InlineData("extend schema", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend union A type B", "Unexpected Name \"type\".", 1, 16)]
    [InlineData("extend directive @a on FIELD", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("extend { a }", "Unexpected \"{\".", 1, 8)]
    [InlineData("enum A { B, true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 13)]
    [InlineData("union A = | B | | C", "Expected Name, found \"|\".", 1, 17)]
    [InlineData("input A { b(c: Int): Int }", "Expected \":\", found \"(\".", 1, 12)]
    [InlineData("directive @a on FIELD | INCORRECT", "Unexpected Name \"INCORRECT\".", 1, 25)]
    [InlineData("schema { query: A, subscribe: B }", "Unexpected Name \"subscribe\".", 1, 20)]
    [InlineData("schema", "Expected \"{\", found <EOF>.", 1, 7)]
    public void A_type_system_that_breaks_the_grammar_is_refused_where_it_breaks(
        string source, string problem, int line, int column) => AssertSyntaxError(source, problem, line, column);

    [Theory]
    [InlineData("{ ? }", "Unexpected character: \"?\".", 1, 3)]
    [InlineData("{ .. }", "Unexpected character: \".\".", 1, 3)]
    [InlineData("{ a\u0000 }", "Unexpected character: U+0000.", 1, 4)]
    [InlineData("{ \u00fc }", "Unexpected character: U+00FC.", 1, 3)]
    [InlineData("{ \U0001F600 }", "Unexpected character: U+1F600.", 1, 3)]
    [InlineData("{ a(b: 'c') }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("{ a(b: 01) }", "Invalid number, unexpected digit after 0: \"1\".", 1, 9)]
    [InlineData("{ a(b: -) }", "Invalid number, expected digit but got: \")\".", 1, 9)]
    [InlineData("{ a(b: +1) }", "Unexpected character: \"+\".", 1, 8)]
    [InlineData("{ a(b: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: .5) }", "Unexpected character: \".\".", 1, 8)]
    [InlineData("{ a(b: 1.0e) }", "Invalid number, expected digit but got: \")\".", 1, 12)]
    [InlineData("{ a(b: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(b: 0xF1) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 1_000) }", "Invalid number, expected digit but got: \"_\".", 1, 9)]
    [InlineData("{ a(b: 1", "Expected Name, found <EOF>.", 1, 9)]
    public void A_text_without_a_token_is_refused_at_its_character(
        string source, string problem, int line, int column) => AssertSyntaxError(source, problem, line, column);

    [Theory]
    [InlineData("\n\n  { ?", 3, 5)]
    [InlineData("\r\n\r\n  { ?", 3, 5)]
    [InlineData("\r\r  { ?", 3, 5)]
    [InlineData("# comment\n{ \"\"\"a\nb\"\"\" ?", 2, 3)]
    [InlineData("{ a(b: \"\"\"\n\n\"\"\" ?", 3, 5)]
    public void Lines_and_columns_count_from_one_over_every_line_terminator(string source, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.Equal((line, column), (error.Location.Line, error.Location.Column));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_with_their_offset()
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse([(byte)'{', (byte)' ', 0xC3, (byte)'}']));

        Assert.Equal("Syntax Error: The document is not valid UTF-8 at byte 2.", error.Message);
    }

    private static void AssertSyntaxError(string source, string problem, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal((line, column), (error.Location.Line, error.Location.Column));
    }
}
