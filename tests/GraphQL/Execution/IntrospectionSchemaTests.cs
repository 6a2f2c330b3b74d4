using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>The types of introspection have the members that the specification lists in section 4.2.</summary>
public sealed class IntrospectionSchemaTests
{
    [Theory]
    [InlineData("__Schema", "description: String, types: [__Type!]!, queryType: __Type!, mutationType: __Type, subscriptionType: __Type, directives: [__Directive!]!")]
    [InlineData("__Type", "kind: __TypeKind!, name: String, description: String, specifiedByURL: String, fields(includeDeprecated: Boolean! = false): [__Field!], interfaces: [__Type!], possibleTypes: [__Type!], enumValues(includeDeprecated: Boolean! = false): [__EnumValue!], inputFields(includeDeprecated: Boolean! = false): [__InputValue!], ofType: __Type, isOneOf: Boolean")]
    [InlineData("__Field", "name: String!, description: String, args(includeDeprecated: Boolean! = false): [__InputValue!]!, type: __Type!, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__InputValue", "name: String!, description: String, type: __Type!, defaultValue: String, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__EnumValue", "name: String!, description: String, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__Directive", "name: String!, description: String, isRepeatable: Boolean!, locations: [__DirectiveLocation!]!, args(includeDeprecated: Boolean! = false): [__InputValue!]!")]
    public void An_object_has_its_fields(string type, string fields)
    {
        var named = Assert.IsType<ObjectType>(SchemaReader.Read("type Query { a: Int }").FindType(type));

        Assert.Equal(fields, string.Join(", ", named.Fields.Select(Print)));
    }

    [Theory]
    [InlineData("__TypeKind", "SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL")]
    [InlineData("__DirectiveLocation", "QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION")]
    public void An_enum_has_its_values(string type, string values)
    {
        var named = Assert.IsType<EnumType>(SchemaReader.Read("type Query { a: Int }").FindType(type));

        Assert.Equal(values, string.Join(' ', named.Values.Select(value => value.Name)));
    }

    [Theory]
    [InlineData("skip", "if: Boolean!", "FIELD FRAGMENT_SPREAD INLINE_FRAGMENT")]
    [InlineData("include", "if: Boolean!", "FIELD FRAGMENT_SPREAD INLINE_FRAGMENT")]
    [InlineData("deprecated", "reason: String! = \"No longer supported\"", "FIELD_DEFINITION ARGUMENT_DEFINITION INPUT_FIELD_DEFINITION ENUM_VALUE")]
    [InlineData("specifiedBy", "url: String!", "SCALAR")]
    [InlineData("oneOf", "", "INPUT_OBJECT")]
    public void A_built_in_directive_has_its_arguments_and_places(string name, string arguments, string locations)
    {
        var directive = SchemaReader.Read("type Query { a: Int }").FindDirective(name);

        Assert.NotNull(directive);
        Assert.Equal(arguments, string.Join(", ", directive.Arguments.Select(Print)));
        Assert.Equal(locations, string.Join(' ', directive.Locations));
        Assert.False(directive.IsRepeatable);
    }

    private static string Print(FieldDefinition field) =>
        field.Name + (field.Arguments.Count > 0 ? $"({string.Join(", ", field.Arguments.Select(Print))})" : "") + $": {field.Type}";

    private static string Print(InputValueDefinition value) =>
        $"{value.Name}: {value.Type}" + (value.DefaultValue is { } literal ? $" = {literal}" : "");
}
