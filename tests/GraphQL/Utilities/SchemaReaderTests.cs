using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Utilities;

public sealed class SchemaReaderTests
{
    [Fact]
    public void Types_are_read_with_their_members_and_descriptions()
    {
        var schema = SchemaReader.Read("""
            "The root" type Query { "Finds" find(where: Where = { min: 1 }, ids: [ID!]!): [Entity!] @deprecated(reason: "old") }
            interface Node { id: ID! }
            interface Entity implements Node { id: ID! }
            type Disease implements Entity & Node { id: ID! band: Band any: Any url: Url }
            enum Band { RARE COMMON @deprecated }
            union Any = Disease
            scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
            input Where { min: Int! = 0 max: Int }
            input Choice @oneOf { a: Int b: Int }
            directive @note(text: String) repeatable on FIELD | QUERY
            """);

        Assert.Equal("The root", schema.QueryType.Description);
        var find = schema.QueryType.FindField("find");
        Assert.Equal(("Finds", "[Entity!]", "old"), (find?.Description, find?.Type.ToString(), find?.DeprecationReason));
        Assert.Equal("{ min: 1 }", find?.FindArgument("where")?.DefaultValue?.ToString());
        Assert.True(find?.FindArgument("ids")?.IsRequired);
        var disease = Assert.IsType<ObjectType>(schema.FindType("Disease"));
        Assert.Equal(["Entity", "Node"], disease.Interfaces.Select(type => type.Name));
        Assert.Equal([disease], schema.GetPossibleTypes(schema.FindType("Node")!));
        Assert.Equal([disease], schema.GetPossibleTypes(schema.FindType("Any")!));
        var band = Assert.IsType<EnumType>(schema.FindType("Band"));
        Assert.Equal([(false, null), (true, "No longer supported")], band.Values.Select(value => (value.IsDeprecated, value.DeprecationReason)));
        Assert.Equal("https://url.spec.whatwg.org/", Assert.IsType<ScalarType>(schema.FindType("Url"), exactMatch: false).SpecifiedByUrl);
        Assert.True(Assert.IsType<InputObjectType>(schema.FindType("Choice")).IsOneOf);
        Assert.False(Assert.IsType<InputObjectType>(schema.FindType("Where")).FindField("min")?.IsRequired);
        var note = schema.FindDirective("note");
        Assert.True(note?.IsRepeatable);
        Assert.Equal(["FIELD", "QUERY"], note?.Locations);
    }

    [Fact]
    public void The_roots_are_those_of_the_schema_definition()
    {
        var schema = SchemaReader.Read("""
            "All" schema { query: Q }
            extend schema { mutation: M }
            type Q { a: Int }
            type M { a: Int }
            type Subscription { a: Int }
            """);

        Assert.Equal(("Q", "M", null), (schema.QueryType.Name, schema.MutationType?.Name, schema.SubscriptionType?.Name));
        Assert.Equal("All", schema.Description);
    }

    [Fact]
    public void Extensions_add_to_the_types_they_extend()
    {
        var schema = SchemaReader.Read("""
            type Query { a: I u: U e: E }
            interface I { a: Int }
            extend type Query { f(i: In): Int }
            type T { a: Int }
            extend type T implements I
            union U
            extend union U = T
            enum E { A }
            extend enum E { B }
            input In { a: Int }
            extend input In @oneOf { b: Int }
            """);

        Assert.Equal(["a", "u", "e", "f"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("I", Assert.Single(Assert.IsType<ObjectType>(schema.FindType("T")).Interfaces).Name);
        Assert.Equal("T", Assert.Single(Assert.IsType<UnionType>(schema.FindType("U")).Members).Name);
        Assert.Equal(["A", "B"], Assert.IsType<EnumType>(schema.FindType("E")).Values.Select(value => value.Name));
        var input = Assert.IsType<InputObjectType>(schema.FindType("In"));
        Assert.True(input.IsOneOf);
        Assert.Equal(["a", "b"], input.Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("type A { a: Int }", "The schema names no query root, and there is no object type 'Query'.")]
    [InlineData("type Query { a: Unknown }", "Line 1, column 17: Unknown type 'Unknown'.")]
    [InlineData("type Query { a(b: [Query!]): Int }", "Line 1, column 19: '[Query!]' is no input type.")]
    [InlineData("type Query { a: In } input In { b: Int }", "Line 1, column 17: 'In' is no output type.")]
    [InlineData("type Query implements A { a: Int } type A { a: Int }", "Line 1, column 23: 'A' is no interface.")]
    [InlineData("type Query { a: U } union U = Int", "Line 1, column 31: 'Int' is no object type.")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "Line 1, column 28: There can be only one type named 'Query'.")]
    [InlineData("type Query { a: Int } extend type B { b: Int }", "Line 1, column 35: The type 'B' cannot be extended, as it is not defined.")]
    [InlineData("type Query { a: Int } extend enum Query { B }", "Line 1, column 23: 'Query' is another kind of type than this extends.")]
    [InlineData("type Query { a: Int } { a }", "Line 1, column 23: A schema holds no operations or fragments.")]
    [InlineData("schema { query: E } enum E { A }", "Line 1, column 10: The root 'E' is no object type.")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "Line 1, column 19: There can be only one Query root.")]
    [InlineData("schema { query: Q } schema { query: Q } type Q { a: Int }", "Line 1, column 21: There can be only one schema definition.")]
    public void A_schema_that_contradicts_itself_is_refused_where_it_does(string source, string problem) =>
        Assert.Equal(problem, Assert.Throws<SchemaException>(() => SchemaReader.Read(source)).Message);
}
