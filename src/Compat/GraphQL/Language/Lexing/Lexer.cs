using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Reads the tokens of a source text sequentially (specification §2.1).</summary>
internal ref partial struct Lexer
{
    private const char EndOfText = '\0';

    private readonly ReadOnlySpan<char> _source;
    private readonly int _maxTokens;
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _tokenCount;

    /// <summary>Creates a lexer at the start of a text.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="maxTokens">The maximum number of tokens.</param>
    public Lexer(ReadOnlySpan<char> source, int maxTokens)
    {
        _source = source;
        _maxTokens = maxTokens;
    }

    /// <summary>Reads the next token; always <see cref="TokenKind.EndOfFile"/> at the end of the text.</summary>
    /// <exception cref="SyntaxException">There is no valid token here, or there are too many tokens.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_position == _source.Length)
        {
            return new Token(TokenKind.EndOfFile, LocationFrom(_position));
        }

        if (++_tokenCount > _maxTokens)
        {
            throw new SyntaxException($"Document contains more than {_maxTokens} tokens. Parsing aborted.", LocationFrom(_position))
            {
                Limit = ("MaxAllowedTokens", _maxTokens),
            };
        }

        var c = _source[_position];
        return c switch
        {
            '!' => Punctuator(TokenKind.Bang),
            '$' => Punctuator(TokenKind.Dollar),
            '&' => Punctuator(TokenKind.Ampersand),
            '(' => Punctuator(TokenKind.LeftParenthesis),
            ')' => Punctuator(TokenKind.RightParenthesis),
            ':' => Punctuator(TokenKind.Colon),
            '=' => Punctuator(TokenKind.Equals),
            '@' => Punctuator(TokenKind.At),
            '[' => Punctuator(TokenKind.LeftBracket),
            ']' => Punctuator(TokenKind.RightBracket),
            '{' => Punctuator(TokenKind.LeftBrace),
            '|' => Punctuator(TokenKind.Pipe),
            '}' => Punctuator(TokenKind.RightBrace),
            '.' when _source[_position..].StartsWith("...") => Punctuator(TokenKind.Spread, length: 3),
            '"' when _source[_position..].StartsWith("\"\"\"") => BlockString(),
            '"' => String(),
            '-' or (>= '0' and <= '9') => Number(),
            _ when IsNameStart(c) => Name(),
            '\'' => throw Error(
                "Unexpected single quote character ('), did you mean to use a double quote (\")?", _position),
            _ => throw Error($"Unexpected character: {Describe(_position)}.", _position),
        };
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    SkipLineTerminator();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineTerminator()
    {
        _position += _source[_position] == '\r' && At(_position + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private void SkipComment()
    {
        while (_position < _source.Length && _source[_position] is not ('\n' or '\r'))
        {
            _position += ScalarLength(_position, "Invalid character within comment");
        }
    }

    private Token Punctuator(TokenKind kind, int length = 1)
    {
        var start = _position;
        _position += length;
        return new Token(kind, LocationFrom(start));
    }

    private Token Name()
    {
        var start = _position;
        while (_position < _source.Length && IsNameContinue(_source[_position]))
        {
            _position++;
        }

        return new Token(TokenKind.Name, LocationFrom(start), _source[start.._position].ToString());
    }

    /// <summary>The character at a position, or NUL at the end of the text.</summary>
    private readonly char At(int position) => position < _source.Length ? _source[position] : EndOfText;

    /// <summary>The number of code units of the Unicode scalar value at a position; an error for an unpaired surrogate.</summary>
    private readonly int ScalarLength(int position, string problem) =>
        Rune.DecodeFromUtf16(_source[position..], out _, out var length) == System.Buffers.OperationStatus.Done
            ? length
            : throw Error($"{problem}: {Describe(position)}.", position);

    private readonly SourceLocation LocationFrom(int start) => new(_line, start - _lineStart + 1, start, _position);

    private readonly SyntaxException Error(string problem, int position) =>
        new(problem, new SourceLocation(_line, position - _lineStart + 1, position, position));

    /// <summary>The character at a position for messages: quoted if printable, otherwise its code point.</summary>
    private readonly string Describe(int position)
    {
        if (position >= _source.Length)
        {
            return "<EOF>";
        }

        var c = _source[position];
        if (c is >= ' ' and <= '~')
        {
            return c == '"' ? "'\"'" : $"\"{c}\"";
        }

        var isScalar = Rune.DecodeFromUtf16(_source[position..], out var rune, out _) == System.Buffers.OperationStatus.Done;
        return $"U+{(isScalar ? rune.Value : c):X4}";
    }
}
