using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class TypeSystemParsingTests
{
    [Fact]
    public void A_schema_names_its_root_types()
    {
        var schema = Single<SchemaDefinitionNode>("\"All of it\" schema @a { query: Q mutation: M subscription: S }");

        Assert.Equal("All of it", schema.Description?.Value);
        Assert.Equal(
            [(OperationType.Query, "Q"), (OperationType.Mutation, "M"), (OperationType.Subscription, "S")],
            schema.OperationTypes.Select(root => (root.Operation, root.Type.Name.Value)));
        Assert.Single(schema.Directives);
    }

    [Theory]
    [InlineData("type A implements B & C { d: Int }")]
    [InlineData("type A implements & B & C { d: Int }")]
    public void An_object_type_implements_interfaces(string source)
    {
        var type = Single<ObjectTypeDefinitionNode>(source);

        Assert.Equal(["B", "C"], type.Interfaces.Select(name => name.Name.Value));
    }

    [Fact]
    public void An_interface_implements_interfaces()
    {
        var type = Single<InterfaceTypeDefinitionNode>("interface Resource implements Node & Entity { id: ID! }");

        Assert.Equal(["Node", "Entity"], type.Interfaces.Select(name => name.Name.Value));
        Assert.Equal("id", Assert.Single(type.Fields).Name.Value);
    }

    [Fact]
    public void A_field_takes_described_arguments_with_defaults_and_directives()
    {
        var type = Single<ObjectTypeDefinitionNode>(
            "type A { \"Many\" many(\"How many\" first: Int = 50 @a, ids: [ID!]): [A!]! @deprecated(reason: \"old\") }");

        var field = Assert.Single(type.Fields);
        Assert.Equal("Many", field.Description?.Value);
        Assert.Equal("[A!]!", field.Type.ToString());
        Assert.Equal("deprecated", Assert.Single(field.Directives).Name.Value);
        Assert.Equal("How many", field.Arguments[0].Description?.Value);
        Assert.Equal("50", Assert.IsType<IntValueNode>(field.Arguments[0].DefaultValue).Value);
        Assert.Equal("a", Assert.Single(field.Arguments[0].Directives).Name.Value);
        Assert.Null(field.Arguments[1].DefaultValue);
    }

    [Theory]
    [InlineData("union A = B | C")]
    [InlineData("union A = | B | C")]
    public void A_union_has_members(string source) =>
        Assert.Equal(["B", "C"], Single<UnionTypeDefinitionNode>(source).Types.Select(type => type.Name.Value));

    [Fact]
    public void An_enum_has_described_values_with_directives()
    {
        var type = Single<EnumTypeDefinitionNode>("enum A { \"first\" B @deprecated C }");

        Assert.Equal(["B", "C"], type.Values.Select(value => value.Name.Value));
        Assert.Equal("first", type.Values[0].Description?.Value);
        Assert.Equal("deprecated", Assert.Single(type.Values[0].Directives).Name.Value);
    }

    [Fact]
    public void An_input_object_has_fields_with_defaults()
    {
        var type = Single<InputObjectTypeDefinitionNode>("input A @oneOf { b: Int = -1, c: A }");

        Assert.Equal("oneOf", Assert.Single(type.Directives).Name.Value);
        Assert.Equal("-1", Assert.IsType<IntValueNode>(type.Fields[0].DefaultValue).Value);
    }

    [Fact]
    public void A_scalar_says_by_what_it_is_specified()
    {
        var type = Single<ScalarTypeDefinitionNode>("scalar Curie @specifiedBy(url: \"https://www.w3.org/TR/curie/\")");

        Assert.Equal("specifiedBy", Assert.Single(type.Directives).Name.Value);
    }

    [Fact]
    public void A_directive_may_be_repeatable_and_stands_at_locations()
    {
        var directive = Single<DirectiveDefinitionNode>("directive @a(b: Int) repeatable on | FIELD | INPUT_FIELD_DEFINITION");

        Assert.True(directive.IsRepeatable);
        Assert.Equal("b", Assert.Single(directive.Arguments).Name.Value);
        Assert.Equal(["FIELD", "INPUT_FIELD_DEFINITION"], directive.Locations.Select(location => location.Value));
        Assert.False(Single<DirectiveDefinitionNode>("directive @a on FIELD").IsRepeatable);
    }

    [Theory]
    [InlineData("extend schema @a", typeof(SchemaExtensionNode))]
    [InlineData("extend schema { mutation: M }", typeof(SchemaExtensionNode))]
    [InlineData("extend scalar A @b", typeof(ScalarTypeExtensionNode))]
    [InlineData("extend type A implements B", typeof(ObjectTypeExtensionNode))]
    [InlineData("extend type A @b", typeof(ObjectTypeExtensionNode))]
    [InlineData("extend type A { b: Int }", typeof(ObjectTypeExtensionNode))]
    [InlineData("extend interface A implements B & C @d { e: Int }", typeof(InterfaceTypeExtensionNode))]
    [InlineData("extend union A = B", typeof(UnionTypeExtensionNode))]
    [InlineData("extend enum A { B }", typeof(EnumTypeExtensionNode))]
    [InlineData("extend input A { b: Int = 1 }", typeof(InputObjectTypeExtensionNode))]
    public void Every_kind_of_extension_is_read(string source, Type kind) =>
        Assert.IsType(kind, Assert.Single(Utf8GraphQLParser.Parse(source).Definitions));

    [Theory]
    [InlineData("type A")]
    [InlineData("interface A")]
    [InlineData("union A")]
    [InlineData("enum A")]
    [InlineData("input A")]
    public void A_type_may_be_defined_without_its_block(string source) =>
        Assert.Equal("A", Assert.IsAssignableFrom<TypeDefinitionNode>(Assert.Single(Utf8GraphQLParser.Parse(source).Definitions)).Name.Value);

    private static T Single<T>(string source)
        where T : DefinitionNode =>
        Assert.IsType<T>(Assert.Single(Utf8GraphQLParser.Parse(source).Definitions));
}
