using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Tests.CostAnalysis;

public sealed class ListLengthTests
{
    // Each item costs 1 to the type cost, so that this is 1 (the root) and the length of the list.
    private const string Lists = """
        type Query {
          assumed: [Item] @listSize(assumedSize: 10)
          sliced(first: Int, last: Int): [Item] @listSize(assumedSize: 10, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
          withDefault(first: Int = 20): [Item] @listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)
          withDirectiveDefault(first: Int): [Item] @listSize(assumedSize: 10, slicingArguments: ["first"], slicingArgumentDefaultValue: 5, requireOneSlicingArgument: false)
          unknown(first: Int): [Item] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
          strict(first: Int, last: Int): [Item] @listSize(slicingArguments: ["first", "last"])
          nonNull: [Item!]! @listSize(assumedSize: 10)
          some(ids: [ID!]!): [Item] @listSize(assumedSize: 10, slicingArguments: ["ids"], requireOneSlicingArgument: false)
        }
        type Item { id: ID }
        """;

    [Theory]
    [InlineData("{ assumed { id } }", 10)]
    [InlineData("{ nonNull { id } }", 10)]
    [InlineData("{ sliced { id } }", 10)]
    [InlineData("{ sliced(first: 3) { id } }", 3)]
    [InlineData("{ sliced(first: 3, last: 7) { id } }", 7)]
    [InlineData("{ sliced(first: 7, last: 3) { id } }", 7)]
    [InlineData("{ sliced(first: null) { id } }", 10)]
    [InlineData("{ sliced(first: 0) { id } }", 0)]
    [InlineData("{ sliced(first: -5) { id } }", 0)]
    [InlineData("{ withDefault { id } }", 20)]
    [InlineData("{ withDefault(first: 2) { id } }", 2)]
    [InlineData("{ withDefault(first: null) { id } }", 10)]
    [InlineData("{ withDirectiveDefault { id } }", 5)]
    [InlineData("{ unknown { id } }", 1)]
    [InlineData("{ strict(last: 4) { id } }", 4)]
    [InlineData("{ some(ids: [1, 2, 3]) { id } }", 3)]
    public void Arguments_tell_the_length_else_what_is_assumed(string query, double length) => CostOf.AssertType(1 + length, Lists, query);

    [Theory]
    [InlineData("query ($n: Int) { sliced(first: $n) { id } }", """{ "n": 8 }""", 8)]
    [InlineData("query ($n: Int) { sliced(first: $n) { id } }", """{ "n": null }""", 10)]
    [InlineData("query ($n: Int) { sliced(first: $n) { id } }", "{}", 10)]
    [InlineData("query ($n: Int = 6) { sliced(first: $n) { id } }", "{}", 6)]
    [InlineData("query ($n: Int) { sliced(first: 2, last: $n) { id } }", """{ "n": 8 }""", 8)]
    [InlineData("query ($n: Int) { withDefault(first: $n) { id } }", "{}", 20)]
    [InlineData("query ($n: Int) { withDefault(first: $n) { id } }", """{ "n": 2147483647 }""", 2147483647)]
    [InlineData("query ($n: Int) { strict(first: $n) { id } }", """{ "n": 3 }""", 3)]
    [InlineData("query ($ids: [ID!]!) { some(ids: $ids) { id } }", """{ "ids": ["a", "b"] }""", 2)]
    [InlineData("query ($ids: [ID!]!) { some(ids: $ids) { id } }", """{ "ids": "a" }""", 1)]
    [InlineData("query ($n: Int, $m: Int) { strict(first: $n, last: $m) { id } }", """{ "n": 3 }""", 3)]
    public void Variables_tell_the_length_by_their_values(string query, string variables, double length) =>
        CostOf.AssertType(1 + length, Lists, query, Variables.Of(variables));

    [Fact]
    public void One_document_costs_what_its_variables_come_to_each_time()
    {
        const string Query = "query ($n: Int) { sliced(first: $n) { id } assumed { id } }";

        CostOf.AssertType(1 + 3 + 10, Lists, Query, new() { ["n"] = 3 });
        CostOf.AssertType(1 + 900 + 10, Lists, Query, new() { ["n"] = 900 });
    }

    [Theory]
    [InlineData("{ strict { id } }", "{}", "The field 'Query.strict' needs exactly one of the arguments first, last, not 0.")]
    [InlineData("{ strict(first: null) { id } }", "{}", "The field 'Query.strict' needs exactly one of the arguments first, last, not 0.")]
    [InlineData("{ strict(first: 1, last: 1) { id } }", "{}", "The field 'Query.strict' needs exactly one of the arguments first, last, not 2.")]
    [InlineData("query ($n: Int) { strict(first: $n) { id } }", "{}", "The field 'Query.strict' needs exactly one of the arguments first, last, not 0.")]
    [InlineData("query ($n: Int) { strict(first: $n, last: 1) { id } }", """{ "n": 1 }""", "The field 'Query.strict' needs exactly one of the arguments first, last, not 2.")]
    public void Exactly_one_slicing_argument_is_required_unless_told_otherwise(string query, string variables, string message)
    {
        var error = Assert.Single(Assert.Throws<RequestException>(() => CostOf.Operation(Lists, query, Variables.Of(variables))).Errors);

        Assert.Equal("HC0082", error.Code);
        Assert.Equal(message, error.Message);
        Assert.Equal(query.IndexOf("strict", StringComparison.Ordinal) + 1, Assert.Single(error.Locations!).Column);
    }

    private const string Connections = """
        type Query {
          books(first: Int = 50): Books @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          all: Books @listSize(assumedSize: 100, sizedFields: ["edges"])
          plain: Books
        }
        type Books { edges: [Edge!]! nodes: [Book!]! count: Int @cost(weight: 5) pages: [Page] }
        type Edge { node: Book! cursor: String }
        type Book { id: ID title: String @cost(weight: 1) more(first: Int): Books @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"]) }
        type Page { number: Int }
        """;

    [Theory]
    [InlineData("{ books(first: 5) { count } }", 1 + 5, 1 + 1)]
    [InlineData("{ books(first: 5) { edges { cursor } } }", 1 + 1, 1 + 1 + 5)]
    [InlineData("{ books(first: 5) { edges { node { title } } } }", 1 + 1 + 5 * (1 + 1), 1 + 1 + 5 * (1 + 1))]
    [InlineData("{ books(first: 5) { nodes { title } edges { node { id } } pages { number } } }", 1 + (1 + 5) + (1 + 5) + 1, 1 + 1 + 5 + 5 * 2 + 1)]
    [InlineData("{ books { nodes { title } } }", 1 + 1 + 50, 1 + 1 + 50)]
    [InlineData("{ all { edges { cursor } nodes { id } } }", 1 + 1 + 1, 1 + 1 + 100 + 1)]
    [InlineData("{ plain { nodes { title } } }", 1 + 1 + 1, 1 + 1 + 1)]
    [InlineData("{ books(first: 5) { ...f } } fragment f on Books { ... { nodes { title } } }", 1 + 1 + 5, 1 + 1 + 5)]
    [InlineData(
        "{ books(first: 10) { nodes { more(first: 20) { nodes { more(first: 30) { nodes { title } } } } } } }",
        1 + 1 + 10 * (1 + 1 + 20 * (1 + 1 + 30)),
        1 + 1 + 10 * (1 + 1 + 20 * (1 + 1 + 30)))]
    [InlineData(
        "{ a: books(first: 2) { ...f } b: books(first: 1000) { ...f } } fragment f on Books { nodes { title } }",
        (1 + 1 + 2) + (1 + 1 + 1000),
        1 + (1 + 2) + (1 + 1000))]
    public void The_size_of_a_connection_is_that_of_its_sized_fields(string query, double fieldCost, double typeCost)
    {
        var cost = CostOf.Operation(Connections, query);

        Assert.Equal((fieldCost, typeCost), (cost.FieldCost, cost.TypeCost));
    }
}
