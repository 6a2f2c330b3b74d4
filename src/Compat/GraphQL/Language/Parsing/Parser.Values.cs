namespace KnowledgeGraph.GraphQL.Language;

/// <content>Values and type references (specification §2.10, §2.12).</content>
internal ref partial struct Parser
{
    private ValueNode Value(bool isConst)
    {
        var token = _current;
        switch (token.Kind)
        {
            case TokenKind.LeftBracket:
                return ListValue(isConst);
            case TokenKind.LeftBrace:
                return ObjectValue(isConst);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Location, token.Value!);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Location, token.Value!);
            case TokenKind.String or TokenKind.BlockString:
                return StringValue();
            case TokenKind.Name:
                Advance();
                return token.Value switch
                {
                    "true" => new BooleanValueNode(token.Location, true),
                    "false" => new BooleanValueNode(token.Location, false),
                    "null" => new NullValueNode(token.Location),
                    var name => new EnumValueNode(token.Location, name!),
                };
            case TokenKind.Dollar when isConst:
                Advance();
                throw _current.Kind == TokenKind.Name
                    ? Error($"Unexpected variable \"${_current.Value}\" in constant value.", token)
                    : Error($"Unexpected {token}.", token);
            case TokenKind.Dollar:
                return Variable();
            default:
                throw Unexpected();
        }
    }

    private VariableNode Variable()
    {
        var start = Expect(TokenKind.Dollar);
        var name = Name();
        return new VariableNode(LocationFrom(start), name);
    }

    private StringValueNode StringValue()
    {
        var token = Advance();
        return new StringValueNode(token.Location, token.Value!, token.Kind == TokenKind.BlockString);
    }

    private ListValueNode ListValue(bool isConst)
    {
        var start = _current;
        Descend();
        var items = Any<ValueNode>(
            TokenKind.LeftBracket,
            isConst
                ? static (ref Parser parser) => parser.Value(isConst: true)
                : static (ref Parser parser) => parser.Value(isConst: false),
            TokenKind.RightBracket);
        Ascend();
        return new ListValueNode(LocationFrom(start), items);
    }

    private ObjectValueNode ObjectValue(bool isConst)
    {
        var start = _current;
        Descend();
        var fields = Any<ObjectFieldNode>(
            TokenKind.LeftBrace,
            isConst
                ? static (ref Parser parser) => parser.ObjectField(isConst: true)
                : static (ref Parser parser) => parser.ObjectField(isConst: false),
            TokenKind.RightBrace);
        Ascend();
        return new ObjectValueNode(LocationFrom(start), fields);
    }

    private ObjectFieldNode ObjectField(bool isConst)
    {
        var start = _current;
        var name = Name();
        Expect(TokenKind.Colon);
        var value = Value(isConst);
        return new ObjectFieldNode(LocationFrom(start), name, value);
    }

    private TypeNode Type()
    {
        var start = _current;
        TypeNode type;
        if (Skip(TokenKind.LeftBracket))
        {
            Descend();
            var item = Type();
            Ascend();
            Expect(TokenKind.RightBracket);
            type = new ListTypeNode(LocationFrom(start), item);
        }
        else
        {
            type = NamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(LocationFrom(start), type) : type;
    }

    private NamedTypeNode NamedType()
    {
        var name = Name();
        return new NamedTypeNode(name.Location, name);
    }
}
