namespace KnowledgeGraph.GraphQL.Language;

internal ref partial struct Lexer
{
    /// <summary>Reads an <c>IntValue</c> or a <c>FloatValue</c> (specification §2.10.1, §2.10.2).</summary>
    private Token Number()
    {
        var start = _position;
        var kind = TokenKind.Int;
        if (_source[_position] == '-')
        {
            _position++;
        }

        if (At(_position) == '0')
        {
            _position++;
            if (char.IsAsciiDigit(At(_position)))
            {
                throw Error($"Invalid number, unexpected digit after 0: {Describe(_position)}.", _position);
            }
        }
        else
        {
            Digits();
        }

        if (At(_position) == '.')
        {
            kind = TokenKind.Float;
            _position++;
            Digits();
        }

        if (At(_position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (At(_position) is '+' or '-')
            {
                _position++;
            }

            Digits();
        }

        // "0xF1" and "1.2.3" would otherwise be read as two tokens.
        if (At(_position) == '.' || IsNameStart(At(_position)))
        {
            throw Error($"Invalid number, expected digit but got: {Describe(_position)}.", _position);
        }

        return new Token(kind, LocationFrom(start), _source[start.._position].ToString());
    }

    private void Digits()
    {
        if (!char.IsAsciiDigit(At(_position)))
        {
            throw Error($"Invalid number, expected digit but got: {Describe(_position)}.", _position);
        }

        while (char.IsAsciiDigit(At(_position)))
        {
            _position++;
        }
    }
}
