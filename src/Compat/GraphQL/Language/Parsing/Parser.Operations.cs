namespace KnowledgeGraph.GraphQL.Language;

/// <content>Operations, selections, fragments, variables and directives (specification §2.4 to §2.9, §2.11, §2.13).</content>
internal ref partial struct Parser
{
    private OperationDefinitionNode ShorthandQuery()
    {
        var selectionSet = SelectionSet();
        return new OperationDefinitionNode(
            selectionSet.Location, null, OperationType.Query, null, [], [], selectionSet);
    }

    private OperationDefinitionNode OperationDefinition(Token start, StringValueNode? description)
    {
        var operation = OperationTypeKeyword();
        var name = _current.Kind == TokenKind.Name ? Name() : null;
        var variables = OptionalMany(
            TokenKind.LeftParenthesis,
            static (ref Parser parser) => parser.VariableDefinition(),
            TokenKind.RightParenthesis);
        var directives = Directives(isConst: false);
        var selectionSet = SelectionSet();
        return new OperationDefinitionNode(
            LocationFrom(start), description, operation, name, variables, directives, selectionSet);
    }

    private OperationType OperationTypeKeyword()
    {
        var token = Expect(TokenKind.Name);
        return token.Value switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Error($"Unexpected {token}.", token),
        };
    }

    private VariableDefinitionNode VariableDefinition()
    {
        var start = _current;
        var description = Description();
        var variable = Variable();
        Expect(TokenKind.Colon);
        var type = Type();
        var defaultValue = Skip(TokenKind.Equals) ? Value(isConst: true) : null;
        var directives = Directives(isConst: true);
        return new VariableDefinitionNode(
            LocationFrom(start), description, variable, type, defaultValue, directives);
    }

    private SelectionSetNode SelectionSet()
    {
        var start = _current;
        Descend();
        var selections = Many(
            TokenKind.LeftBrace, static (ref Parser parser) => parser.Selection(), TokenKind.RightBrace);
        Ascend();
        return new SelectionSetNode(LocationFrom(start), selections);
    }

    private SelectionNode Selection() => _current.Kind == TokenKind.Spread ? Fragment() : Field();

    private FieldNode Field()
    {
        var start = _current;
        var name = Name();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = Name();
        }

        var arguments = Arguments(isConst: false);
        var directives = Directives(isConst: false);
        var selectionSet = _current.Kind == TokenKind.LeftBrace ? SelectionSet() : null;
        return new FieldNode(LocationFrom(start), alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode Fragment()
    {
        var start = Expect(TokenKind.Spread);
        if (_current.Kind == TokenKind.Name && !IsKeyword("on"))
        {
            var name = Name();
            var spreadDirectives = Directives(isConst: false);
            return new FragmentSpreadNode(LocationFrom(start), name, spreadDirectives);
        }

        var typeCondition = SkipKeyword("on") ? NamedType() : null;
        var directives = Directives(isConst: false);
        var selectionSet = SelectionSet();
        return new InlineFragmentNode(LocationFrom(start), typeCondition, directives, selectionSet);
    }

    private FragmentDefinitionNode FragmentDefinition(Token start, StringValueNode? description)
    {
        ExpectKeyword("fragment");
        var name = IsKeyword("on") ? throw Unexpected() : Name();
        ExpectKeyword("on");
        var typeCondition = NamedType();
        var directives = Directives(isConst: false);
        var selectionSet = SelectionSet();
        return new FragmentDefinitionNode(
            LocationFrom(start), description, name, typeCondition, directives, selectionSet);
    }

    private ArgumentNode[] Arguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.LeftParenthesis,
        isConst
            ? static (ref Parser parser) => parser.Argument(isConst: true)
            : static (ref Parser parser) => parser.Argument(isConst: false),
        TokenKind.RightParenthesis);

    private ArgumentNode Argument(bool isConst)
    {
        var start = _current;
        var name = Name();
        Expect(TokenKind.Colon);
        var value = Value(isConst);
        return new ArgumentNode(LocationFrom(start), name, value);
    }

    private DirectiveNode[] Directives(bool isConst)
    {
        if (_current.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (_current.Kind == TokenKind.At)
        {
            var start = Advance();
            var name = Name();
            var arguments = Arguments(isConst);
            directives.Add(new DirectiveNode(LocationFrom(start), name, arguments));
        }

        return directives.ToArray();
    }
}
