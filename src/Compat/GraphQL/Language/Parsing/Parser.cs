namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// A recursive descent parser with one token of look-ahead. Each method reads the production that it is named after; the files follow the
/// sections of the grammar.
/// </summary>
internal ref partial struct Parser
{
    private readonly int _maxDepth;
    private Lexer _lexer;
    private Token _current;
    private int _previousEnd;
    private int _depth;

    /// <summary>Creates a parser at the start of a text.</summary>
    public Parser(ReadOnlySpan<char> source, ParserOptions options)
    {
        _maxDepth = options.MaxDepth;
        _lexer = new Lexer(source, options.MaxTokens);
        _current = _lexer.Next();
    }

    /// <summary>A method that reads one item of a list.</summary>
    private delegate T Reader<out T>(ref Parser parser);

    /// <summary><c>Document : Definition+</c></summary>
    public DocumentNode ParseDocument()
    {
        var start = _current;
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(Definition());
        }
        while (_current.Kind != TokenKind.EndOfFile);

        return new DocumentNode(LocationFrom(start), definitions.ToArray());
    }

    /// <summary>A value up to the end of the text.</summary>
    public ValueNode ParseWholeValue()
    {
        var value = Value(isConst: false);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>A type reference up to the end of the text.</summary>
    public TypeNode ParseWholeType()
    {
        var type = Type();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private DefinitionNode Definition()
    {
        var start = _current;
        if (start.Kind == TokenKind.LeftBrace)
        {
            return ShorthandQuery();
        }

        var description = Description();
        if (description is not null && _current.Kind == TokenKind.LeftBrace)
        {
            throw Error("Unexpected description, descriptions are not supported on shorthand queries.", start);
        }

        if (_current.Kind != TokenKind.Name)
        {
            throw Unexpected();
        }

        switch (_current.Value)
        {
            case "query" or "mutation" or "subscription":
                return OperationDefinition(start, description);
            case "fragment":
                return FragmentDefinition(start, description);
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return TypeSystemDefinition(start, description);
            case not null when description is not null:
                throw Error("Unexpected description, descriptions are supported only on definitions.", start);
            case "extend":
                return TypeSystemExtension();
            default:
                throw Unexpected();
        }
    }

    /// <summary><c>Description : StringValue</c></summary>
    private StringValueNode? Description() =>
        _current.Kind is TokenKind.String or TokenKind.BlockString ? StringValue() : null;

    private NameNode Name()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(token.Location, token.Value!);
    }

    private Token Advance()
    {
        var token = _current;
        _previousEnd = token.Location.End;
        _current = _lexer.Next();
        return token;
    }

    private Token Expect(TokenKind kind) =>
        _current.Kind == kind ? Advance() : throw Error($"Expected {Token.Describe(kind)}, found {_current}.", _current);

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Error($"Expected \"{keyword}\", found {_current}.", _current);
        }
    }

    private bool Skip(TokenKind kind)
    {
        var isNext = _current.Kind == kind;
        if (isNext)
        {
            Advance();
        }

        return isNext;
    }

    private readonly bool IsKeyword(string keyword) => _current.Kind == TokenKind.Name && _current.Value == keyword;

    private bool SkipKeyword(string keyword)
    {
        var isNext = IsKeyword(keyword);
        if (isNext)
        {
            Advance();
        }

        return isNext;
    }

    /// <summary>One or more items between two punctuators.</summary>
    private T[] Many<T>(TokenKind open, Reader<T> item, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(item(ref this));
        }
        while (!Skip(close));

        return items.ToArray();
    }

    /// <summary>One or more items between two punctuators, or nothing.</summary>
    private T[] OptionalMany<T>(TokenKind open, Reader<T> item, TokenKind close) =>
        _current.Kind == open ? Many(open, item, close) : [];

    /// <summary>Zero or more items between two punctuators.</summary>
    private T[] Any<T>(TokenKind open, Reader<T> item, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        while (!Skip(close))
        {
            items.Add(item(ref this));
        }

        return items.ToArray();
    }

    /// <summary>One or more items with separators between them and optionally before the first.</summary>
    private T[] Separated<T>(TokenKind separator, Reader<T> item)
    {
        Skip(separator);
        var items = new List<T>();
        do
        {
            items.Add(item(ref this));
        }
        while (Skip(separator));

        return items.ToArray();
    }

    /// <summary>Enters a nesting level; called by every production that can contain itself.</summary>
    private void Descend()
    {
        if (++_depth > _maxDepth)
        {
            throw new SyntaxException($"Document nests deeper than {_maxDepth} levels. Parsing aborted.", _current.Location)
            {
                Limit = ("MaxNesting", _maxDepth),
            };
        }
    }

    private void Ascend() => _depth--;

    private readonly SourceLocation LocationFrom(Token start) => start.Location with { End = _previousEnd };

    private readonly SyntaxException Unexpected() => Error($"Unexpected {_current}.", _current);

    private static SyntaxException Error(string problem, Token token) => new(problem, token.Location);
}
