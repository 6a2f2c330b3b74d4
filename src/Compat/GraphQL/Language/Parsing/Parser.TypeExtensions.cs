namespace KnowledgeGraph.GraphQL.Language;

/// <content>Extensions of the type system (specification §3.1); an empty extension is an error.</content>
internal ref partial struct Parser
{
    private TypeSystemDefinitionNode TypeSystemExtension()
    {
        var start = _current;
        ExpectKeyword("extend");
        return _current is { Kind: TokenKind.Name, Value: var keyword }
            ? keyword switch
            {
                "schema" => SchemaExtension(start),
                "scalar" => ScalarTypeExtension(start),
                "type" => ObjectTypeExtension(start),
                "interface" => InterfaceTypeExtension(start),
                "union" => UnionTypeExtension(start),
                "enum" => EnumTypeExtension(start),
                "input" => InputObjectTypeExtension(start),
                _ => throw Unexpected(),
            }
            : throw Unexpected();
    }

    private SchemaExtensionNode SchemaExtension(Token start)
    {
        ExpectKeyword("schema");
        var directives = Directives(isConst: true);
        var operationTypes = OptionalMany(
            TokenKind.LeftBrace,
            static (ref Parser parser) => parser.RootOperationTypeDefinition(),
            TokenKind.RightBrace);
        RequireAddition(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(LocationFrom(start), directives, operationTypes);
    }

    private ScalarTypeExtensionNode ScalarTypeExtension(Token start)
    {
        ExpectKeyword("scalar");
        var name = Name();
        var directives = Directives(isConst: true);
        RequireAddition(directives.Length);
        return new ScalarTypeExtensionNode(LocationFrom(start), name, directives);
    }

    private ObjectTypeExtensionNode ObjectTypeExtension(Token start)
    {
        ExpectKeyword("type");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        RequireAddition(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(LocationFrom(start), name, directives, interfaces, fields);
    }

    private InterfaceTypeExtensionNode InterfaceTypeExtension(Token start)
    {
        ExpectKeyword("interface");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        RequireAddition(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(LocationFrom(start), name, directives, interfaces, fields);
    }

    private UnionTypeExtensionNode UnionTypeExtension(Token start)
    {
        ExpectKeyword("union");
        var name = Name();
        var directives = Directives(isConst: true);
        var types = UnionMemberTypes();
        RequireAddition(directives.Length + types.Length);
        return new UnionTypeExtensionNode(LocationFrom(start), name, directives, types);
    }

    private EnumTypeExtensionNode EnumTypeExtension(Token start)
    {
        ExpectKeyword("enum");
        var name = Name();
        var directives = Directives(isConst: true);
        var values = EnumValuesDefinition();
        RequireAddition(directives.Length + values.Length);
        return new EnumTypeExtensionNode(LocationFrom(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode InputObjectTypeExtension(Token start)
    {
        ExpectKeyword("input");
        var name = Name();
        var directives = Directives(isConst: true);
        var fields = InputFieldsDefinition();
        RequireAddition(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(LocationFrom(start), name, directives, fields);
    }

    private readonly void RequireAddition(int additions)
    {
        if (additions == 0)
        {
            throw Unexpected();
        }
    }
}
