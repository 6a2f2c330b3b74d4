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
    public void Types_may_form_chains_of_any_length()
    {
        const int Length = 50_000;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(i => $"type T{i} {{ next: T{i + 1} }}\n"));

        var schema = SchemaReader.Read($"type Query {{ first: T0 }}\n{chain}type T{Length} {{ last: Int }}");

        Assert.NotNull(schema.FindType($"T{Length}"));
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
            input In @oneOf { a: Int }
            extend input In { b: Int }
            """);

        Assert.Equal(["a", "u", "e", "f"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("I", Assert.Single(Assert.IsType<ObjectType>(schema.FindType("T")).Interfaces).Name);
        Assert.Equal("T", Assert.Single(Assert.IsType<UnionType>(schema.FindType("U")).Members).Name);
        Assert.Equal(["A", "B"], Assert.IsType<EnumType>(schema.FindType("E")).Values.Select(value => value.Name));
        var input = Assert.IsType<InputObjectType>(schema.FindType("In"));
        Assert.True(input.IsOneOf);
        Assert.Equal(["a", "b"], input.Fields.Select(field => field.Name));
    }
}
