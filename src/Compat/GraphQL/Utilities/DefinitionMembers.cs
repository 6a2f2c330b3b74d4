using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>The members of a type's definition or extension; empty for members that its kind does not have.</summary>
internal static class DefinitionMembers
{
    public static IReadOnlyList<FieldDefinitionNode> Fields(this TypeSystemDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        ObjectTypeExtensionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        InterfaceTypeExtensionNode type => type.Fields,
        _ => [],
    };

    public static IReadOnlyList<InputValueDefinitionNode> InputFields(this TypeSystemDefinitionNode node) => node switch
    {
        InputObjectTypeDefinitionNode type => type.Fields,
        InputObjectTypeExtensionNode type => type.Fields,
        _ => [],
    };

    public static IReadOnlyList<EnumValueDefinitionNode> EnumValues(this TypeSystemDefinitionNode node) => node switch
    {
        EnumTypeDefinitionNode type => type.Values,
        EnumTypeExtensionNode type => type.Values,
        _ => [],
    };

    public static IReadOnlyList<NamedTypeNode> Interfaces(this TypeSystemDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        ObjectTypeExtensionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeExtensionNode type => type.Interfaces,
        _ => [],
    };

    public static IReadOnlyList<NamedTypeNode> Members(this TypeSystemDefinitionNode node) => node switch
    {
        UnionTypeDefinitionNode type => type.Types,
        UnionTypeExtensionNode type => type.Types,
        _ => [],
    };
}
