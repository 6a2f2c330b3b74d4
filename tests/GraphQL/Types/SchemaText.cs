using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Types;

/// <summary>Prints types of a schema in the type system language, without descriptions, to compare them with what is expected.</summary>
internal static class SchemaText
{
    public static string Of(Schema schema, params string[] typeNames) => string.Join(
        "\n",
        typeNames.Select(name => Of(schema.FindType(name) ?? throw new InvalidOperationException($"The schema has no type {name}."))));

    private static string Of(NamedType type) => type switch
    {
        ObjectType complex => Block("type", complex, complex.Interfaces, complex.Fields.Select(Field)),
        InterfaceType complex => Block("interface", complex, complex.Interfaces, complex.Fields.Select(Field)),
        InputObjectType input => Block(input.IsOneOf ? "oneOf input" : "input", input, [], input.Fields.Select(Value)),
        EnumType @enum => Block("enum", @enum, [], @enum.Values.Select(value => value.Name + Deprecation(value.DeprecationReason))),
        UnionType union => $"union {union} = {string.Join(" | ", union.Members)}",
        _ => $"scalar {type}",
    };

    private static string Block(string keyword, NamedType type, IEnumerable<InterfaceType> interfaces, IEnumerable<string> members)
    {
        var implements = string.Join(" & ", interfaces);
        return $"{keyword} {type}{(implements.Length > 0 ? " implements " + implements : "")} {{\n  {string.Join("\n  ", members)}\n}}";
    }

    private static string Field(FieldDefinition field)
    {
        var arguments = string.Join(", ", field.Arguments.Select(Value));
        return $"{field.Name}{(arguments.Length > 0 ? $"({arguments})" : "")}: {field.Type}{Deprecation(field.DeprecationReason)}";
    }

    private static string Value(InputValueDefinition value) =>
        $"{value.Name}: {value.Type}{(value.DefaultValue is null ? "" : $" = {value.DefaultValue}")}{Deprecation(value.DeprecationReason)}";

    private static string Deprecation(string? reason) => reason is null ? "" : $" @deprecated(reason: \"{reason}\")";
}
