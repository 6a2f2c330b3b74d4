namespace KnowledgeGraph.GraphQL.Language;

/// <content>The common parts of type definitions and type extensions (specification §3.6 to §3.10).</content>
internal ref partial struct Parser
{
    private NamedTypeNode[] ImplementsInterfaces() =>
        SkipKeyword("implements")
            ? Separated(TokenKind.Ampersand, static (ref Parser parser) => parser.NamedType())
            : [];

    private NamedTypeNode[] UnionMemberTypes() =>
        Skip(TokenKind.Equals)
            ? Separated(TokenKind.Pipe, static (ref Parser parser) => parser.NamedType())
            : [];

    private FieldDefinitionNode[] FieldsDefinition() => OptionalMany(
        TokenKind.LeftBrace, static (ref Parser parser) => parser.FieldDefinition(), TokenKind.RightBrace);

    private InputValueDefinitionNode[] ArgumentsDefinition() => OptionalMany(
        TokenKind.LeftParenthesis,
        static (ref Parser parser) => parser.InputValueDefinition(),
        TokenKind.RightParenthesis);

    private InputValueDefinitionNode[] InputFieldsDefinition() => OptionalMany(
        TokenKind.LeftBrace, static (ref Parser parser) => parser.InputValueDefinition(), TokenKind.RightBrace);

    private EnumValueDefinitionNode[] EnumValuesDefinition() => OptionalMany(
        TokenKind.LeftBrace, static (ref Parser parser) => parser.EnumValueDefinition(), TokenKind.RightBrace);

    private FieldDefinitionNode FieldDefinition()
    {
        var start = _current;
        var description = Description();
        var name = Name();
        var arguments = ArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = Type();
        var directives = Directives(isConst: true);
        return new FieldDefinitionNode(LocationFrom(start), description, name, arguments, type, directives);
    }

    private InputValueDefinitionNode InputValueDefinition()
    {
        var start = _current;
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon);
        var type = Type();
        var defaultValue = Skip(TokenKind.Equals) ? Value(isConst: true) : null;
        var directives = Directives(isConst: true);
        return new InputValueDefinitionNode(LocationFrom(start), description, name, type, defaultValue, directives);
    }

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var start = _current;
        var description = Description();
        if (_current.Kind == TokenKind.Name && _current.Value is "true" or "false" or "null")
        {
            throw Error($"Name \"{_current.Value}\" is reserved and cannot be used for an enum value.", _current);
        }

        var name = Name();
        var directives = Directives(isConst: true);
        return new EnumValueDefinitionNode(LocationFrom(start), description, name, directives);
    }
}
