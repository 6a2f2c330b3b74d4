using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{ self { self { number } } }", true)]
    [InlineData("{ self { self { self { number } } } }", false)]
    [InlineData("{ self { ...a } } fragment a on Query { self { ... { number } } }", true)]
    [InlineData("{ self { ...a ...b } } fragment a on Query { self { ...b } } fragment b on Query { self { number } }", false)]
    [InlineData("{ __schema { types { fields { type { ofType { name } } } } } }", true)]
    public async Task A_document_deeper_than_allowed_is_refused(string document, bool isAllowed)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .AddMaxExecutionDepthRule(3, skipIntrospectionFields: true));

        var response = await service.QueryAsync(document);

        Assert.Equal(isAllowed, response.StartsWith("{\"data\":", StringComparison.Ordinal));
        if (!isAllowed)
        {
            Assert.Contains("an execution depth of 4 which exceeds the max allowed execution depth of 3", response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_with_more_fields_than_allowed_is_refused()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .ModifyParserOptions(options => options.MaxAllowedFields = 3));

        Assert.Equal("""{"data":{"a":1,"b":1,"c":1}}""", await service.QueryAsync("{ a: number b: number c: number }"));
        Assert.Contains("has 4 fields", await service.QueryAsync("{ a: number b: number c: number d: number }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_with_more_tokens_than_allowed_is_refused()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .ModifyParserOptions(options => options.MaxAllowedTokens = 5));

        Assert.Equal("""{"data":{"a":1}}""", await service.QueryAsync("{ a: number }"));
        Assert.Contains("\"code\":\"HC0014\"", await service.QueryAsync("{ a: number b: number }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_fragments_cost_nothing_where_there_is_no_data()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .ModifyDocumentLimits(limits =>
            {
                limits.MaxAllowedAliases = 1000;
                limits.MaxAllowedSelectedFields = int.MaxValue;
            }));
        var fragments = Enumerable.Range(0, 60).Select(i =>
            $"fragment f{i} on Query {{ a: nothing {{ ...f{i + 1} }} b: nothing {{ ...f{i + 1} }} }}");
        var document = $"{{ nothing {{ ...f0 }} }} {string.Join(' ', fragments)} fragment f60 on Query {{ number }}";

        Assert.Equal("""{"data":{"nothing":null}}""", await service.QueryAsync(document));
    }

    [Theory]
    [InlineData("{ nothing }", "must have a selection")]
    [InlineData("{ unknown }", "unknown")]
    [InlineData("query A { number } query B { number }", "name one in operationName")]
    [InlineData("mutation { number }", "mutation")]
    public async Task A_document_that_cannot_be_executed_is_refused_with_the_reason(string document, string reason)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync(document);

        Assert.Contains(reason, response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_that_is_not_there_is_refused()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"errors":[{"message":"The document has no operation 'C'."}]}""",
            await service.QueryAsync("query A { number } query B { number }", operationName: "C"));
    }

    public sealed class Query
    {
        public int Number => 1;

        public Query Self => this;

        public Query? Nothing => null;
    }
}
