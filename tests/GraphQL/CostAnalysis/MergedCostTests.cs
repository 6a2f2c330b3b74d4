using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Tests.CostAnalysis;

/// <summary>What fragments, merged fields, conditions and abstract types come to.</summary>
public sealed class MergedCostTests
{
    private const string Schema = """
        type Query { a: Int @cost(weight: 1) b: Int @cost(weight: 2) x: Query xs: [Query] @listSize(assumedSize: 10) node: Node any: Any }
        interface Node { id: ID node: Node ids: [ID] }
        type Cheap implements Node @cost(weight: 2) { id: ID node: Node ids: [ID] price: Int @cost(weight: 3) }
        type Dear implements Node @cost(weight: 5) { id: ID @cost(weight: 10) node: Node ids: [ID] price: Int @cost(weight: 30) }
        union Any = Cheap | Query
        """;

    [Theory]
    [InlineData("{ a a ...f ... { a b } } fragment f on Query { b }", 1 + 2)]
    [InlineData("{ x { a } x { b } ...f } fragment f on Query { x { a c: b } }", 1 + 1 + 2 + 2)]
    [InlineData("{ xs { a } xs { b } }", 1 + 10 * (1 + 2))]
    [InlineData("{ x { ...f } y: x { ...f } } fragment f on Query { a xs { b } }", 2 * (1 + 1 + 1 + 10 * 2))]
    public void Fields_of_one_response_name_are_resolved_once_with_all_that_is_selected_of_them(string query, double expected) =>
        CostOf.AssertField(expected, Schema, query);

    [Theory]
    [InlineData("{ a @skip(if: true) b @include(if: false) }", "{}")]
    [InlineData("query ($yes: Boolean!) { a @skip(if: $yes) ... @include(if: $yes) { b } }", """{ "yes": true }""")]
    [InlineData("query ($yes: Boolean!) { a @skip(if: $yes) ... @include(if: $yes) { b } }", """{ "yes": false }""")]
    public void Conditions_make_nothing_cheaper(string query, string variables) => CostOf.AssertField(1 + 2, Schema, query, Variables.Of(variables));

    [Theory]
    [InlineData("{ node { __typename } }", 1, 1 + 5)]
    [InlineData("{ node { id } }", 1 + 10, 1 + 5)]
    [InlineData("{ node { ... on Cheap { price } } }", 1 + 3, 1 + 5)]
    [InlineData("{ node { ... on Cheap { price } ... on Dear { price } } }", 1 + 30, 1 + 5)]
    [InlineData("{ node { id ... on Cheap { price } ... on Node { ids } } }", 1 + 10 + 1, 1 + 5)]
    [InlineData("{ node { ... on Cheap { price node { id } node { node { id } } } } }", 1 + 3 + 1 + 10 + 1 + 10, 1 + 5 + 5 + 5)]
    [InlineData("{ any { ... on Cheap { price } ... on Query { xs { b } } } }", 1 + 1 + 10 * 2, 1 + 2 + 10)]
    [InlineData("{ any { ... on Node { id } } }", 1, 1 + 2)]
    public void Of_an_abstract_type_the_costliest_counts(string query, double fieldCost, double typeCost)
    {
        var cost = CostOf.Operation(Schema, query);

        Assert.Equal((fieldCost, typeCost), (cost.FieldCost, cost.TypeCost));
    }

    [Fact]
    public void Fragments_that_multiply_are_counted_without_being_written_out()
    {
        // 2^60 fields, each of a cost of 1.
        var fragments = Enumerable.Range(0, 60).Select(i => $"fragment f{i} on Query {{ x {{ ...f{i + 1} }} y: x {{ ...f{i + 1} }} }}");

        CostOf.AssertField(
            Enumerable.Range(1, 60).Sum(i => Math.Pow(2, i)) + Math.Pow(2, 60),
            Schema,
            $"{{ ...f0 }} {string.Join(' ', fragments)} fragment f60 on Query {{ a }}");
    }

    [Fact]
    public void Costs_beyond_all_numbers_are_the_largest_there_is()
    {
        const string Huge = """
            type Query { xs(first: Int): [Query] @listSize(slicingArguments: ["first"]) none(first: Int): [Query] @listSize(slicingArguments: ["first"]) }
            """;
        var deep = string.Concat(Enumerable.Repeat("xs(first: 2147483647) { ", 60)) + "__typename" + new string('}', 60);

        CostOf.AssertType(double.MaxValue, Huge, $"{{ {deep} }}");
        CostOf.AssertField(double.MaxValue, Huge, $"{{ {deep} }}");
        CostOf.AssertType(1, Huge, $"{{ none(first: 0) {{ {deep} }} }}");
    }

    [Fact]
    public void Types_that_can_be_merged_in_countless_ways_are_refused()
    {
        // At each level the value can be of either type, and each choice adds a chain of selections of its own further down.
        string Chain(int length) => length == 0 ? "id" : $"id node {{ {Chain(length - 1)} }}";
        string Level(int left) => left == 0 ? "id" : $"id node {{ {Level(left - 1)} }} ... on Dear {{ node {{ {Chain(left - 1)} }} }}";

        var error = Assert.Single(Assert.Throws<RequestException>(() => CostOf.Operation(Schema, $"{{ node {{ {Level(30)} }} }}")).Errors);

        Assert.Equal("HC0047", error.Code);
        Assert.Equal("MaxMergedFields", error.Extensions!["limit"]);
    }
}
