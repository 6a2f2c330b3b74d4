using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.CostAnalysis;

public sealed class CostWeightTests
{
    private const string Schema = """
        type Query { book: Book books: [Book] count: Int kind: Kind day: Day tags: [String!]! find(where: Where, text: String, any: [Where]): Int }
        type Book @cost(weight: "3") { title: String author: Author kind: Kind day: Day }
        type Author { name: String }
        enum Kind @cost(weight: "0.5") { A B }
        scalar Day @cost(weight: "2")
        input Where { text: String not: Where and: [Where!] rank: Int @cost(weight: 4) }
        """;

    [Theory]
    [InlineData("{ count }", 0, 1)] // the root is an object
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ book { title } }", 1, 4)]
    [InlineData("{ book { author { name } } }", 2, 5)]
    [InlineData("{ books { title } }", 1, 4)] // a list of unknown length is as long as one value
    [InlineData("{ tags }", 1, 1)]
    [InlineData("{ kind day }", 0, 3.5)]
    [InlineData("{ book { kind day } }", 1, 6.5)]
    [InlineData("{ a: book { title } b: book { title } }", 2, 7)]
    public void What_nobody_weighed_weighs_what_the_specification_says(string query, double fieldCost, double typeCost)
    {
        var cost = CostOf.Operation(Schema, query);

        Assert.Equal((fieldCost, typeCost), (cost.FieldCost, cost.TypeCost));
    }

    [Theory]
    [InlineData("{ find }", 0)]
    [InlineData("{ find(text: \"a\") }", 0)]
    [InlineData("{ find(where: {}) }", 1)]
    [InlineData("{ find(where: { text: \"a\", rank: 1 }) }", 5)]
    [InlineData("{ find(where: { not: { not: { rank: 1 } } }) }", 7)]
    [InlineData("{ find(where: { and: [{ rank: 1 }, { rank: 2 }, {}] }) }", 10)]
    [InlineData("{ find(any: [{ rank: 1 }, { not: {} }]) }", 6)]
    [InlineData("{ find(where: null) }", 1)]
    public void Input_objects_cost_by_what_is_given_in_them(string query, double expected) => CostOf.AssertField(expected, Schema, query);

    [Theory]
    [InlineData("query ($w: Where) { find(where: $w) }", """{ "w": { "and": [{ "rank": 1 }, { "rank": 2 }, {}] } }""", 10)]
    [InlineData("query ($w: Where) { a: find(where: $w) b: find(where: $w) }", """{ "w": { "rank": 1 } }""", 10)]
    [InlineData("query ($w: Where) { find(where: { not: $w }) }", """{ "w": { "rank": 1 } }""", 6)]
    [InlineData("query ($w: Where = { rank: 1 }) { find(where: $w) }", "{}", 5)]
    [InlineData("query ($w: Where = { rank: 1 }) { find(where: $w) }", """{ "w": {} }""", 1)]
    [InlineData("query ($w: Where) { find(where: $w) }", "{}", 1)]
    [InlineData("query ($w: [Where]) { find(any: $w) }", """{ "w": { "rank": 1 } }""", 5)]
    public void Variables_cost_what_is_given_in_them(string query, string variables, double expected) =>
        CostOf.AssertField(expected, Schema, query, Variables.Of(variables));

    [Fact]
    public void A_field_is_never_cheaper_than_nothing_and_what_is_below_it_counts_all_the_same()
    {
        const string Cheap = """
            type Query { books(sample: Boolean @cost(weight: "-100")): [Book] @listSize(assumedSize: 10) other: Int @cost(weight: 7) }
            type Book { title: String @cost(weight: 2) }
            """;

        CostOf.AssertField(20 + 7, Cheap, "{ books(sample: true) { title } other }");
    }

    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"much\") }", "Line 1, column 35: The weight of \"@cost\" must be a number such as \"2.5\", not \"much\".")]
    [InlineData("type Query { a: Int @cost(weight: \"NaN\") }", "Line 1, column 35: The weight of \"@cost\" must be a number such as \"2.5\", not \"NaN\".")]
    [InlineData("type Query { a: [Int] @listSize(assumedSize: -1) }", "Line 1, column 14: The assumed size of \"Query.a\" must not be negative.")]
    [InlineData("type Query { a: [Int] @listSize(slicingArguments: [\"n\"]) }", "Line 1, column 14: Field \"Query.a\" has no argument \"n\" to tell the length of its list.")]
    [InlineData("type Query { a: [Int] @listSize(assumedSize: 1, sizedFields: [\"n\"]) }", "Line 1, column 14: Field \"Query.a\" tells the length of \"n\", which is not a field of \"Int\".")]
    public void A_schema_with_costs_that_are_none_is_told_where(string schema, string problem) =>
        Assert.Equal(problem, Assert.Throws<SchemaException>(() => SchemaReader.Read($"{schema}\n{CostOf.Directives}")).Message);

    [Fact]
    public void Another_directive_of_the_name_cost_is_not_looked_at() =>
        CostOf.AssertField(0, "directive @cost(complexity: Int) on FIELD_DEFINITION type Query { a: Int @cost(complexity: 5) }", "{ a }");

    [Theory]
    [InlineData("{ a(ids: [1, 2, 3]) }", "{}", 3)]
    [InlineData("{ a(ids: 1) }", "{}", 0)]
    [InlineData("{ a(ids: null) }", "{}", 0)]
    [InlineData("query ($ids: [ID!]) { a(ids: $ids) b: a(ids: $ids) }", """{ "ids": ["x", "y", "x"] }""", 6)]
    [InlineData("query ($ids: [ID!]) { a(ids: $ids) }", "{}", 0)]
    [InlineData("{ a(where: { names: [\"a\", \"b\"] }) }", "{}", 3)]
    [InlineData("query ($names: [String!]) { a(where: { names: $names }) }", """{ "names": ["a", "b"] }""", 3)]
    [InlineData("query ($where: Filter) { a(where: $where) }", """{ "where": { "names": ["a", "b"] } }""", 3)]
    public void Each_value_of_a_list_that_is_given_costs_one_at_each_place(string query, string variables, double cost) => CostOf.AssertField(
        cost, "type Query { a(ids: [ID!], where: Filter): Int } input Filter { names: [String!] }", query, Variables.Of(variables));
}
