using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    [Fact]
    public void A_document_may_have_as_many_tokens_as_the_limit_and_not_one_more()
    {
        const string SixTokens = "{ a b c d }";

        Utf8GraphQLParser.Parse(SixTokens, new ParserOptions { MaxTokens = 6 });
        var error = Assert.Throws<SyntaxException>(
            () => Utf8GraphQLParser.Parse(SixTokens, new ParserOptions { MaxTokens = 5 }));

        Assert.Equal("Syntax Error: Document contains more than 5 tokens. Parsing aborted.", error.Message);
        Assert.Equal(new SourceLocation(1, 11, 10, 10), error.Location);
    }

    [Fact]
    public void Selection_sets_may_nest_as_deep_as_the_limit_and_no_deeper()
    {
        var options = new ParserOptions { MaxDepth = 3 };

        Utf8GraphQLParser.Parse("{ a { b { c } } }", options);
        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a { b { c { d } } } }", options));

        Assert.Equal("Syntax Error: Document nests deeper than 3 levels. Parsing aborted.", error.Message);
        Assert.Equal(13, error.Location.Column);
    }

    [Fact]
    public void Depth_counts_nesting_and_not_the_number_of_siblings()
    {
        var document = Utf8GraphQLParser.Parse(
            "{ a(b: [[1], [2]]) { c } d(e: { f: {} }) { g } }", new ParserOptions { MaxDepth = 3 });

        Assert.Single(document.Definitions);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{...")]
    [InlineData("{...on A")]
    public void Hostile_nesting_of_selections_is_refused_before_the_stack_ends(string level)
    {
        var source = string.Concat(Enumerable.Repeat(level, 1_000_000));

        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source, ParserOptions.TypeSystem));

        Assert.Equal("Syntax Error: Document nests deeper than 200 levels. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("[{a:")]
    public void Hostile_nesting_of_values_is_refused_before_the_stack_ends(string level)
    {
        var source = string.Concat(Enumerable.Repeat(level, 1_000_000));

        var error = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.ParseValue(source, ParserOptions.TypeSystem));

        Assert.Equal("Syntax Error: Document nests deeper than 200 levels. Parsing aborted.", error.Message);
    }

    [Fact]
    public void Hostile_nesting_of_list_types_is_refused_before_the_stack_ends() =>
        Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.ParseType(new string('[', 1_000_000), ParserOptions.TypeSystem));
}
