using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Types;

/// <summary>Expected names and types follow HotChocolate 15's rules for parameters and input classes.</summary>
public sealed class InputDiscoveryTests
{
    [Fact]
    public async Task Input_classes_and_arguments_get_their_names_types_and_defaults()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """
            type Query {
              find(where: FilterInput, first: Int! = 50, after: String, presence: Presence! = VERY_PRESENT, bands: [Presence!], ids: [ID!]): String!
              order(by: [OrderInput!]!, one: ChoiceInput): String!
              shape(shape: ShapeInput): String!
            }
            input FilterInput {
              name: String
              presence: Presence! = ABSENT
              sources: [String!]
              ratio: Float
              nested: FilterInput
              id: ID
            }
            input OrderInput {
              field: String!
              descending: Boolean! = true
              old: Int @deprecated(reason: "Gone.")
            }
            oneOf input ChoiceInput {
              a: Int
              b: String
            }
            """,
            SchemaText.Of(service.Executor.Schema, "Query", "FilterInput", "OrderInput", "ChoiceInput"));
    }

    [Fact]
    public async Task Classes_are_filled_from_literals_and_variables_alike()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        const string Expected = """{"data":{"find":"name=x presence=VeryPresent sources=a,b ratio=0.5 id=7 nested=y|50||VeryPresent|Absent|1,2"}}""";

        Assert.Equal(Expected, await service.QueryAsync(
            """{ find(where: { name: "x", presence: VERY_PRESENT, sources: ["a", "b"], ratio: 0.5, id: 7, nested: { name: "y" } }, bands: ABSENT, ids: [1, "2"]) }"""));
        Assert.Equal(Expected, await service.QueryAsync(
            "query($w: FilterInput, $b: [Presence!], $i: [ID!]) { find(where: $w, bands: $b, ids: $i) }",
            new()
            {
                ["w"] = new Dictionary<string, object?>
                {
                    ["name"] = "x",
                    ["presence"] = "VERY_PRESENT",
                    ["sources"] = new List<string> { "a", "b" },
                    ["ratio"] = 0.5,
                    ["id"] = 7,
                    ["nested"] = new Dictionary<string, object?> { ["name"] = "y" },
                },
                ["b"] = "ABSENT",
                ["i"] = new object[] { 1, "2" },
            }));
    }

    [Fact]
    public async Task Records_are_made_through_their_constructor()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"data":{"order":"a True 0, b False 0"}}""",
            await service.QueryAsync("""{ order(by: [{ field: "a" }, { field: "b", descending: false }]) }"""));
    }

    [Fact]
    public async Task An_absent_field_is_null_whatever_the_initializer_of_its_class_says()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal("""{"data":{"shape":"null"}}""", await service.QueryAsync("{ shape(shape: {}) }"));
    }

    [Theory]
    [InlineData("{ order(by: []) }", """{"data":{"order":""}}""")]
    [InlineData("{ order(by: [], one: { a: 1 }) }", """{"data":{"order":"1"}}""")]
    [InlineData("query($a: Int!) { order(by: [], one: { a: $a }) }", """{"data":{"order":"2"}}""")]
    public async Task One_field_of_a_oneOf_input_is_given(string query, string expected)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(expected, await service.QueryAsync(query, new() { ["a"] = 2 }));
    }

    [Fact]
    public async Task An_abstract_class_can_be_no_input()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder.AddQueryType<BadQuery>()));

        Assert.Contains("\"BadQuery.find\", member BadQuery.Find: System.IO.Stream can be no input", failure.Message, StringComparison.Ordinal);
    }

    public enum Presence
    {
        VeryPresent,
        Absent,
    }

    public sealed class FilterInput
    {
        public string? Name { get; init; }

        [DefaultValue(Presence.Absent)]
        public Presence Presence { get; init; }

        public IReadOnlyList<string>? Sources { get; init; }

        public double? Ratio { get; init; }

        public FilterInput? Nested { get; init; }

        [ID]
        public string? Id { get; init; }

        public string Computed => "is not a field";
    }

    public sealed record Order(string Field, bool Descending = true, [property: GraphQLDeprecated("Gone.")] int? Old = null);

    public sealed record Shape
    {
        public string? Name { get; init; } = "initial";
    }

    [OneOf]
    public sealed class Choice
    {
        public int? A { get; init; }

        public string? B { get; init; }
    }

    public sealed class Query
    {
        public string Find(
            FilterInput? where,
            int first = 50,
            string? after = null,
            Presence presence = Presence.VeryPresent,
            IReadOnlyList<Presence>? bands = null,
            [ID] List<string>? ids = null)
        {
            var filter = where is null
                ? "none"
                : $"name={where.Name} presence={where.Presence} sources={string.Join(',', where.Sources ?? [])} ratio={where.Ratio} id={where.Id} nested={where.Nested?.Name}";
            return $"{filter}|{first}|{after}|{presence}|{string.Join(',', bands ?? [])}|{string.Join(',', ids ?? [])}";
        }

        public string Order(IReadOnlyList<Order> by, Choice? one) =>
            one is null ? string.Join(", ", by.Select(order => $"{order.Field} {order.Descending} {order.Old ?? 0}")) : $"{one.A}{one.B}";

        public string GetShape(Shape? shape) => shape is null ? "none" : shape.Name ?? "null";
    }

    public sealed class BadQuery
    {
        public string Find(Stream stream) => stream.ToString()!;
    }
}
