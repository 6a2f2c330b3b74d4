using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Limits;

public sealed class DocumentLimitTests
{
    [Theory]
    [InlineData("{ a: number b: number }", null)]
    [InlineData("{ a: number b: number self { c: number } }", "MaxAllowedAliases 2 3")]
    [InlineData("{ number } fragment f on Query { a: number b: number c: number }", "MaxAllowedAliases 2 3")]
    public Task Aliases_are_limited_wherever_they_stand(string document, string? expected) =>
        AssertRefusedAsync(document, "MAX_ALIASES_EXCEEDED", expected, builder => builder.ModifyDocumentLimits(limits => limits.MaxAllowedAliases = 2));

    [Theory]
    [InlineData("{ ...f } fragment f on Query { number self { number } }", null)]
    [InlineData("{ ...f ...f } fragment f on Query { number self { number } }", "MaxAllowedSelectedFields 5 6")]
    [InlineData("{ self { ...f } self { ...f } number } fragment f on Query { number }", null)]
    [InlineData("{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...c ...c } fragment c on Query { number self { number } }", "MaxAllowedSelectedFields 5 12")]
    public Task Fields_of_fragments_count_wherever_they_are_spread(string document, string? expected) =>
        AssertRefusedAsync(document, "MAX_SELECTED_FIELDS_EXCEEDED", expected, builder => builder.ModifyDocumentLimits(limits => limits.MaxAllowedSelectedFields = 5));

    [Theory]
    [InlineData("{ number @skip(if: false) @include(if: true) }", null)]
    [InlineData("query @a @b @c { number }", "MaxAllowedDirectivesPerLocation 2 3")]
    [InlineData("query ($v: Int @a @b @c) { number }", "MaxAllowedDirectivesPerLocation 2 3")]
    [InlineData("{ ... @a @b @c { number } }", "MaxAllowedDirectivesPerLocation 2 3")]
    [InlineData("{ ...f @a @a ... @a @a { number @a } } fragment f on Query @a { number }", "MaxAllowedDirectives 5 6")]
    public Task Directives_are_limited_at_one_place_and_in_all(string document, string? expected) =>
        AssertRefusedAsync(document, "MAX_DIRECTIVES_EXCEEDED", expected, builder => builder.ModifyDocumentLimits(limits =>
        {
            limits.MaxAllowedDirectives = 5;
            limits.MaxAllowedDirectivesPerLocation = 2;
        }));

    [Theory]
    [InlineData("{ __type(name: \"Query\") { fields { type { ofType { ofType { name } } } } } }", null)]
    [InlineData("{ __type(name: \"Query\") { fields { type { ofType { ofType { ofType { name } } } } } } }", "MaxAllowedOfTypeDepth 2 3")]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", "MaxAllowedListRecursiveDepth 1 2")]
    [InlineData("{ __schema { types { ...f } } } fragment f on __Type { possibleTypes { interfaces { possibleTypes { name } } } }", "MaxAllowedListRecursiveDepth 1 2")]
    [InlineData("{ __schema { types { fields { name } inputFields { name } } queryType { fields { name } } } }", null)]
    [InlineData("{ fields { fields { fields { number } } } }", null)]
    public Task Questions_about_the_schema_follow_its_types_so_far(string document, string? expected) =>
        AssertRefusedAsync(document, "HC0086", expected, builder => builder.SetIntrospectionAllowedDepth(2, 1));

    [Fact]
    public Task A_chain_of_fragments_is_as_deep_as_its_parts_together()
    {
        var fragments = Enumerable.Range(0, 500).Select(i => $"fragment f{i} on Query {{ self {{ ...f{i + 1} }} }}");
        return AssertRefusedAsync(
            $"{{ ...f0 }} {string.Join(' ', fragments)} fragment f500 on Query {{ number }}", "MAX_DEPTH_EXCEEDED", "MaxNesting 400 ", _ => { });
    }

    [Theory]
    [InlineData("{ ...f } fragment f on Query { ...f }")]
    [InlineData("{ ...f } fragment f on Query { self { ...g } } fragment g on Query { self { ...f } }")]
    [InlineData("{ ...unknown }")]
    public async Task Cycles_and_unknown_fragments_are_left_to_validation(string document)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = JsonNode.Parse(await service.QueryAsync(document))!;

        Assert.All(response["errors"]!.AsArray(), error => Assert.Null(error!["extensions"]?["limit"]));
    }

    [Fact]
    public Task A_document_of_too_many_tokens_names_the_limit() =>
        AssertRefusedAsync("{ a: number b: number }", "HC0014", "MaxAllowedTokens 5 ", builder => builder.ModifyParserOptions(options => options.MaxAllowedTokens = 5));

    private static async Task AssertRefusedAsync(string document, string code, string? expected, Action<IRequestExecutorBuilder> configure)
    {
        await using var service = await TestExecutor.CreateAsync(builder => configure(builder.AddQueryType<Query>()));

        var response = JsonNode.Parse(await service.QueryAsync(document))!;

        if (expected is null)
        {
            Assert.Null(response["errors"]);
            return;
        }

        var extensions = Assert.Single(response["errors"]!.AsArray())!["extensions"]!;
        Assert.Equal(code, (string?)extensions["code"]);
        Assert.Equal(expected, $"{extensions["limit"]} {extensions["allowed"]} {extensions["actual"]}");
    }

    public sealed class Query
    {
        public int Number => 1;

        public Query Self => this;

        public Query Fields => this;
    }
}
