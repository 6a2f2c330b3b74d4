namespace KnowledgeGraph.GraphQL.Tests.CostAnalysis;

/// <summary>The examples of IBM's GraphQL Cost Directives specification, by the names of its sections.</summary>
public sealed class SpecificationExampleTests
{
    private const string TopProducts = """
        type Query { topProducts(filter: Filter @cost(weight: "15.0")): [String] @cost(weight: "5.0") @listSize(assumedSize: 10) }
        input Filter { field: Boolean approx: Approximate @cost(weight: "-12.0") }
        input Approximate { field: Boolean }
        """;

    private const string MostPopularProduct = """
        type Query { mostPopularProduct(approx: Approximate @cost(weight: "-3.0")): Product @cost(weight: "5.0") }
        input Approximate { field: Boolean }
        type Product { field: Boolean }
        """;

    [Fact]
    public void Example() =>
        CostOf.AssertField(
            11,
            """
            type User { name: String age: Int @cost(weight: "2.0") }
            type Query { users(max: Int): [User] @listSize(slicingArguments: ["max"]) }
            """,
            "query Example { users(max: 5) { age } }");

    [Theory]
    [InlineData("{ topProducts }", 5)]
    [InlineData("{ topProducts(filter: { field: true }) }", 20)]
    public void Argument_weights(string query, double expected) => CostOf.AssertField(expected, TopProducts, query);

    [Theory]
    [InlineData("{ topProducts(filter: { approx: { field: true } }) }", 8)]
    public void Input_field_weights(string query, double expected) => CostOf.AssertField(expected, TopProducts, query);

    [Theory]
    [InlineData("{ mostPopularProduct { field } }", 5)]
    [InlineData("{ mostPopularProduct(approx: { field: true }) { field } }", 2)]
    public void Negative_weights(string query, double expected) => CostOf.AssertField(expected, MostPopularProduct, query);

    [Fact]
    public void Directive_arguments() =>
        CostOf.AssertField(
            4,
            """
            directive @approx(tolerance: Float! @cost(weight: "-1.0")) on FIELD
            type Query { example: [String] @cost(weight: "5.0") }
            """,
            "{ example @approx(tolerance: 0) }");
}
