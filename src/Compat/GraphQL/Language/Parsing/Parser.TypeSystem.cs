namespace KnowledgeGraph.GraphQL.Language;

/// <content>Definitions of the type system (specification §3).</content>
internal ref partial struct Parser
{
    private TypeSystemDefinitionNode TypeSystemDefinition(Token start, StringValueNode? description) =>
        _current.Value switch
        {
            "schema" => SchemaDefinition(start, description),
            "scalar" => ScalarTypeDefinition(start, description),
            "type" => ObjectTypeDefinition(start, description),
            "interface" => InterfaceTypeDefinition(start, description),
            "union" => UnionTypeDefinition(start, description),
            "enum" => EnumTypeDefinition(start, description),
            "input" => InputObjectTypeDefinition(start, description),
            "directive" => DirectiveDefinition(start, description),
            _ => throw Unexpected(),
        };

    private SchemaDefinitionNode SchemaDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("schema");
        var directives = Directives(isConst: true);
        var operationTypes = Many(
            TokenKind.LeftBrace,
            static (ref Parser parser) => parser.RootOperationTypeDefinition(),
            TokenKind.RightBrace);
        return new SchemaDefinitionNode(LocationFrom(start), description, directives, operationTypes);
    }

    private RootOperationTypeDefinitionNode RootOperationTypeDefinition()
    {
        var start = _current;
        var operation = OperationTypeKeyword();
        Expect(TokenKind.Colon);
        var type = NamedType();
        return new RootOperationTypeDefinitionNode(LocationFrom(start), operation, type);
    }

    private ScalarTypeDefinitionNode ScalarTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("scalar");
        var name = Name();
        var directives = Directives(isConst: true);
        return new ScalarTypeDefinitionNode(LocationFrom(start), description, name, directives);
    }

    private ObjectTypeDefinitionNode ObjectTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("type");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        return new ObjectTypeDefinitionNode(LocationFrom(start), description, name, directives, interfaces, fields);
    }

    private InterfaceTypeDefinitionNode InterfaceTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("interface");
        var name = Name();
        var interfaces = ImplementsInterfaces();
        var directives = Directives(isConst: true);
        var fields = FieldsDefinition();
        return new InterfaceTypeDefinitionNode(LocationFrom(start), description, name, directives, interfaces, fields);
    }

    private UnionTypeDefinitionNode UnionTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("union");
        var name = Name();
        var directives = Directives(isConst: true);
        var types = UnionMemberTypes();
        return new UnionTypeDefinitionNode(LocationFrom(start), description, name, directives, types);
    }

    private EnumTypeDefinitionNode EnumTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("enum");
        var name = Name();
        var directives = Directives(isConst: true);
        var values = EnumValuesDefinition();
        return new EnumTypeDefinitionNode(LocationFrom(start), description, name, directives, values);
    }

    private InputObjectTypeDefinitionNode InputObjectTypeDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("input");
        var name = Name();
        var directives = Directives(isConst: true);
        var fields = InputFieldsDefinition();
        return new InputObjectTypeDefinitionNode(LocationFrom(start), description, name, directives, fields);
    }

    private DirectiveDefinitionNode DirectiveDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = Name();
        var arguments = ArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        var locations = Separated(TokenKind.Pipe, static (ref Parser parser) => parser.DirectiveLocation());
        return new DirectiveDefinitionNode(LocationFrom(start), description, name, arguments, isRepeatable, locations);
    }

    private NameNode DirectiveLocation() =>
        _current.Kind == TokenKind.Name && !DirectiveLocations.All.Contains(_current.Value!)
            ? throw Unexpected()
            : Name();
}
