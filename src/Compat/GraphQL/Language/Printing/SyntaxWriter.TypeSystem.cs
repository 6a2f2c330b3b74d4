namespace KnowledgeGraph.GraphQL.Language;

/// <content>Definitions and extensions of the type system.</content>
internal sealed partial class SyntaxWriter
{
    private void TypeSystem(TypeSystemDefinitionNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                Description(schema.Description);
                _text.Append("schema");
                Directives(schema.Directives);
                Block(" {", schema.OperationTypes, "}");
                break;
            case SchemaExtensionNode schema:
                _text.Append("extend schema");
                Directives(schema.Directives);
                Block(" {", schema.OperationTypes, "}");
                break;
            case DirectiveDefinitionNode directive:
                DirectiveDefinition(directive);
                break;
            case TypeDefinitionNode definition:
                TypeDefinition(definition);
                break;
            case TypeExtensionNode extension:
                _text.Append("extend ");
                TypeExtension(extension);
                break;
            default:
                throw new ArgumentException($"No syntax is known for {node.GetType().Name}.", nameof(node));
        }
    }

    private void TypeDefinition(TypeDefinitionNode definition)
    {
        Description(definition.Description);
        switch (definition)
        {
            case ScalarTypeDefinitionNode scalar:
                TypeHead("scalar", scalar.Name, [], scalar.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                TypeHead("type", type.Name, type.Interfaces, type.Directives);
                Block(" {", type.Fields, "}");
                break;
            case InterfaceTypeDefinitionNode type:
                TypeHead("interface", type.Name, type.Interfaces, type.Directives);
                Block(" {", type.Fields, "}");
                break;
            case UnionTypeDefinitionNode union:
                TypeHead("union", union.Name, [], union.Directives);
                Enclosed(" = ", union.Types, " | ", "");
                break;
            case EnumTypeDefinitionNode type:
                TypeHead("enum", type.Name, [], type.Directives);
                Block(" {", type.Values, "}");
                break;
            case InputObjectTypeDefinitionNode input:
                TypeHead("input", input.Name, [], input.Directives);
                Block(" {", input.Fields, "}");
                break;
            default:
                throw new ArgumentException($"No syntax is known for {definition.GetType().Name}.", nameof(definition));
        }
    }

    private void TypeExtension(TypeExtensionNode extension)
    {
        switch (extension)
        {
            case ScalarTypeExtensionNode scalar:
                TypeHead("scalar", scalar.Name, [], scalar.Directives);
                break;
            case ObjectTypeExtensionNode type:
                TypeHead("type", type.Name, type.Interfaces, type.Directives);
                Block(" {", type.Fields, "}");
                break;
            case InterfaceTypeExtensionNode type:
                TypeHead("interface", type.Name, type.Interfaces, type.Directives);
                Block(" {", type.Fields, "}");
                break;
            case UnionTypeExtensionNode union:
                TypeHead("union", union.Name, [], union.Directives);
                Enclosed(" = ", union.Types, " | ", "");
                break;
            case EnumTypeExtensionNode type:
                TypeHead("enum", type.Name, [], type.Directives);
                Block(" {", type.Values, "}");
                break;
            case InputObjectTypeExtensionNode input:
                TypeHead("input", input.Name, [], input.Directives);
                Block(" {", input.Fields, "}");
                break;
            default:
                throw new ArgumentException($"No syntax is known for {extension.GetType().Name}.", nameof(extension));
        }
    }

    private void TypeHead(
        string keyword, NameNode name, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<DirectiveNode> directives)
    {
        _text.Append(keyword).Append(' ').Append(name.Value);
        Enclosed(" implements ", interfaces, " & ", "");
        Directives(directives);
    }

    private void DirectiveDefinition(DirectiveDefinitionNode directive)
    {
        Description(directive.Description);
        _text.Append("directive @").Append(directive.Name.Value);
        ArgumentsDefinition(directive.Arguments);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        Separated(directive.Locations, " | ");
    }

    private bool TryTypeSystemMember(SyntaxNode node)
    {
        switch (node)
        {
            case RootOperationTypeDefinitionNode root:
                OperationKeyword(root.Operation);
                _text.Append(": ").Append(root.Type.Name.Value);
                break;
            case FieldDefinitionNode field:
                Description(field.Description);
                _text.Append(field.Name.Value);
                ArgumentsDefinition(field.Arguments);
                _text.Append(": ");
                Type(field.Type);
                Directives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                Description(input.Description);
                _text.Append(input.Name.Value).Append(": ");
                Type(input.Type);
                DefaultValue(input.DefaultValue);
                Directives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                Description(value.Description);
                _text.Append(value.Name.Value);
                Directives(value.Directives);
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>Writes arguments on one line, or on separate lines if any has a description.</summary>
    private void ArgumentsDefinition(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Any(argument => argument.Description is not null))
        {
            Block("(", arguments, ")");
        }
        else
        {
            Enclosed("(", arguments, ", ", ")");
        }
    }
}
