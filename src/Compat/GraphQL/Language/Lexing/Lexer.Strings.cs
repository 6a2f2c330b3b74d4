using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

internal ref partial struct Lexer
{
    private const string InvalidInString = "Invalid character within String";

    /// <summary>Reads a string between single quotation marks and evaluates it (specification §2.10.4).</summary>
    private Token String()
    {
        var start = _position;
        var text = new StringBuilder();
        _position++;
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case '"':
                    _position++;
                    return new Token(TokenKind.String, LocationFrom(start), text.ToString());
                case '\\':
                    Escape(text);
                    break;
                case '\n' or '\r':
                    throw Error("Unterminated string.", _position);
                default:
                    AppendScalar(text);
                    break;
            }
        }

        throw Error("Unterminated string.", _position);
    }

    /// <summary>Reads a string between triple quotation marks, without its indentation (specification §2.10.4).</summary>
    private Token BlockString()
    {
        var start = _position;
        var (line, lineStart) = (_line, _lineStart);
        var raw = new StringBuilder();
        _position += 3;
        while (_position < _source.Length)
        {
            var rest = _source[_position..];
            if (rest.StartsWith("\"\"\""))
            {
                _position += 3;
                var location = new SourceLocation(line, start - lineStart + 1, start, _position);
                return new Token(TokenKind.BlockString, location, BlockStringText.Evaluate(raw.ToString()));
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                raw.Append("\"\"\"");
                _position += 4;
            }
            else if (rest[0] is '\n' or '\r')
            {
                raw.Append('\n');
                SkipLineTerminator();
            }
            else
            {
                AppendScalar(raw);
            }
        }

        throw Error("Unterminated string.", _position);
    }

    private void AppendScalar(StringBuilder text)
    {
        var length = ScalarLength(_position, InvalidInString);
        text.Append(_source.Slice(_position, length));
        _position += length;
    }

    private void Escape(StringBuilder text)
    {
        var escaped = At(_position + 1);
        if (escaped == 'u')
        {
            text.Append(UnicodeEscape().ToString());
            return;
        }

        text.Append(escaped switch
        {
            '"' or '\\' or '/' => escaped,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error($"Invalid character escape sequence: \"{Source(_position, 2)}\".", _position),
        });
        _position += 2;
    }

    /// <summary>Reads <c>\u{…}</c>, <c>\uXXXX</c>, or two of the latter that form a surrogate pair.</summary>
    private Rune UnicodeEscape()
    {
        var start = _position;
        if (At(start + 2) == '{')
        {
            return BracedEscape();
        }

        if (!TryFixedEscape(start, out var first))
        {
            throw InvalidUnicodeEscape(start, 6);
        }

        _position = start + 6;
        if (char.IsHighSurrogate(first)
            && At(_position) == '\\'
            && At(_position + 1) == 'u'
            && TryFixedEscape(_position, out var second)
            && char.IsLowSurrogate(second))
        {
            _position += 6;
            return new Rune(first, second);
        }

        return Rune.TryCreate(first, out var rune) ? rune : throw InvalidUnicodeEscape(start, 6);
    }

    private Rune BracedEscape()
    {
        var start = _position;
        var end = start + 3;
        while (char.IsAsciiHexDigit(At(end)))
        {
            end++;
        }

        // Any number of leading zeros is allowed, so the value is checked instead of the length.
        var digits = _source[(start + 3)..end].TrimStart('0');
        if (end == start + 3 || At(end) != '}')
        {
            throw InvalidUnicodeEscape(start, end - start + 1);
        }

        var value = 0;
        if (digits.Length > 6
            || (digits.Length > 0 && !int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out value))
            || !Rune.TryCreate(value, out var rune))
        {
            throw InvalidUnicodeEscape(start, end - start + 1);
        }

        _position = end + 1;
        return rune;
    }

    private readonly bool TryFixedEscape(int start, out char codeUnit)
    {
        ushort value = 0;
        var isEscape = start + 6 <= _source.Length
            && ushort.TryParse(_source.Slice(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        codeUnit = (char)value;
        return isEscape;
    }

    private readonly SyntaxException InvalidUnicodeEscape(int start, int length) =>
        Error($"Invalid Unicode escape sequence: \"{Source(start, length)}\".", start);

    /// <summary>At most the given number of characters of the source, up to the end of the line.</summary>
    private readonly string Source(int start, int length)
    {
        var text = _source.Slice(start, Math.Min(length, _source.Length - start));
        var end = text.IndexOfAny('\n', '\r');
        return (end < 0 ? text : text[..end]).ToString();
    }
}
