using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Validation;

/// <content>Traverses directives and default values of type system definitions (specification §3).</content>
internal sealed partial class DocumentWalker
{
    /// <summary>Traverses the definitions of the document. For directives, a definition and its extensions are one location.</summary>
    public void WalkDefinitions()
    {
        var definitions = context.Document.Definitions;
        DirectivesOf(
            definitions.Where(definition => definition is SchemaDefinitionNode or SchemaExtensionNode).Cast<IHasDirectives>(),
            "SCHEMA");
        foreach (var parts in definitions
            .Where(definition => definition is TypeDefinitionNode or TypeExtensionNode)
            .Cast<TypeSystemDefinitionNode>()
            .GroupBy(Name, StringComparer.Ordinal))
        {
            DirectivesOf(parts.Cast<IHasDirectives>(), LocationOf(parts.First()));
            foreach (var part in parts)
            {
                Members(parts.Key, part);
            }
        }

        foreach (var directive in definitions.OfType<DirectiveDefinitionNode>())
        {
            Arguments(SchemaCoordinate.OfDirective(directive.Name.Value), directive.Arguments);
        }
    }

    private static string Name(TypeSystemDefinitionNode node) =>
        (node as TypeDefinitionNode)?.Name.Value ?? ((TypeExtensionNode)node).Name.Value;

    private static string LocationOf(TypeSystemDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "SCALAR",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "OBJECT",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "INTERFACE",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "UNION",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "ENUM",
        _ => "INPUT_OBJECT",
    };

    private void DirectivesOf(IEnumerable<IHasDirectives> nodes, string location) =>
        Directives(within: null, [.. nodes.SelectMany(node => node.Directives)], location);

    private void Members(string type, TypeSystemDefinitionNode part)
    {
        foreach (var field in part.Fields())
        {
            Directives(within: null, field.Directives, "FIELD_DEFINITION");
            Arguments(SchemaCoordinate.OfMember(type, field.Name.Value), field.Arguments);
        }

        foreach (var field in part.InputFields())
        {
            InputValue(field, SchemaCoordinate.OfMember(type, field.Name.Value), "INPUT_FIELD_DEFINITION");
        }

        foreach (var value in part.EnumValues())
        {
            Directives(within: null, value.Directives, "ENUM_VALUE");
        }
    }

    private void Arguments(SchemaCoordinate owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var argument in arguments)
        {
            InputValue(argument, owner.Argument(argument.Name.Value), "ARGUMENT_DEFINITION");
        }
    }

    private void InputValue(InputValueDefinitionNode definition, SchemaCoordinate coordinate, string location)
    {
        Directives(within: null, definition.Directives, location);
        if (definition.DefaultValue is { } value)
        {
            Value(within: null, value, new InputPosition(context.FindType(definition.Type), Coordinate: coordinate));
        }
    }
}
