using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Expected values follow the specification, sections 3.13.1, 3.13.2 and 6.3.2.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("{ a @skip(if: true) b @skip(if: false) c @include(if: true) d @include(if: false) }", """{"b":2,"c":3}""")]
    [InlineData("{ a @skip(if: true) a @include(if: true) }", """{"a":1}""")]
    [InlineData("{ a @skip(if: true) @include(if: true) b @skip(if: false) @include(if: false) c }", """{"c":3}""")]
    [InlineData("{ ... @skip(if: true) { a } ...f @include(if: false) b } fragment f on Query { c }", """{"b":2}""")]
    public async Task Literal_conditions_decide_what_is_selected(string query, string expected)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal($"{{\"data\":{expected}}}", await service.QueryAsync(query));
    }

    [Fact]
    public async Task Variable_conditions_are_decided_anew_by_each_request_of_one_document()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        const string Document = "query($x: Boolean!, $y: Boolean! = true) { a @skip(if: $x) b @include(if: $x) self { c @include(if: $y) d @skip(if: $y) } }";

        Assert.Equal("""{"data":{"a":1,"self":{"c":3}}}""", await service.QueryAsync(Document, new() { ["x"] = false }));
        Assert.Equal("""{"data":{"b":2,"self":{"c":3}}}""", await service.QueryAsync(Document, new() { ["x"] = true }));
        Assert.Equal("""{"data":{"a":1,"self":{"d":4}}}""", await service.QueryAsync(Document, new() { ["x"] = false, ["y"] = false }));
        Assert.Equal("""{"data":{"a":1,"self":{"c":3}}}""", await service.QueryAsync(Document, new() { ["x"] = false, ["y"] = true }));
    }

    [Theory]
    [InlineData("query($x: Boolean = true) { a @include(if: $x) }", """{"errors":[{"message":"The condition '@include(if:)' is neither true nor false: $x is null.","locations":[{"line":1,"column":44}],"extensions":{"code":"HC0016"}}],"data":null}""")]
    [InlineData("query($x: Boolean = true) { a self { b @skip(if: $x) } }", """{"errors":[{"message":"The condition '@skip(if:)' is neither true nor false: $x is null.","locations":[{"line":1,"column":50}],"path":["self"],"extensions":{"code":"HC0016"}}],"data":null}""")]
    [InlineData("query($x: Boolean = true) { a b @include(if: $x) @skip(if: true) }", """{"data":{"a":1}}""")]
    public async Task A_condition_that_is_null_selects_nothing_of_its_object(string query, string expected)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        // Plans are kept by the outcome of the conditions, and null is not false.
        await service.QueryAsync(query, new() { ["x"] = false });
        Assert.Equal(expected, await service.QueryAsync(query, new() { ["x"] = null }));
    }

    [Fact]
    public async Task Selections_of_one_response_name_are_merged_in_the_order_of_their_first()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"data":{"self":{"a":1,"self":{"d":4,"c":3},"b":2},"x":1}}""",
            await service.QueryAsync("{ self { a ...f } x: a ...g } fragment f on Query { self { d } } fragment g on Query { self { self { c } b } }"));
    }

    [Fact]
    public async Task A_document_with_more_conditions_than_a_word_has_bits_is_answered()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        var names = Enumerable.Range(0, 70).Select(i => $"v{i}").ToList();
        var document = $"query({string.Join(' ', names.Select(name => $"${name}: Boolean!"))}) {{ {string.Join(' ', names.Select(name => $"{name}: a @include(if: ${name})"))} }}";

        var response = await service.QueryAsync(document, names.ToDictionary(name => name, name => (object?)(name is "v3" or "v69")));

        Assert.Equal("""{"data":{"v3":1,"v69":1}}""", response);
    }

    public sealed class Query
    {
        public int A => 1;

        public int B => 2;

        public int C => 3;

        public int D => 4;

        public Query Self => this;
    }
}
