namespace KnowledgeGraph.Sources.Formats.Obo;

/// <summary>Parses the value of one OBO clause from left to right (OBO 1.4, section 3).</summary>
/// <param name="text">The text after the tag and colon.</param>
internal ref struct OboCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text.Trim();

    /// <summary>Whether only a comment follows, after trailing qualifiers, which are parsed.</summary>
    public bool AtEnd(out IReadOnlyList<KeyValuePair<string, string>> qualifiers)
    {
        qualifiers = [];
        if (_rest.StartsWith('{') && OboQualifiers.TryRead(_rest, out qualifiers, out var length))
        {
            _rest = _rest[length..].TrimStart();
        }

        return _rest.IsEmpty || _rest[0] == '!';
    }

    /// <summary>The same, without returning the qualifiers.</summary>
    public bool AtEnd() => AtEnd(out _);

    /// <summary>Whether a given character comes next.</summary>
    public readonly bool IsNext(char character) => _rest.StartsWith(character);

    /// <summary>Text in double quotes.</summary>
    public bool TryQuoted(out string value)
    {
        value = "";
        if (!_rest.StartsWith('"'))
        {
            return false;
        }

        var end = OboEscapes.IndexOfUnescaped(_rest, '"', 1);
        if (end < 0)
        {
            return false;
        }

        value = OboEscapes.Decode(_rest[1..end]);
        _rest = _rest[(end + 1)..].TrimStart();
        return true;
    }

    /// <summary>Text up to a space.</summary>
    public bool TryWord(out string value)
    {
        var end = 0;
        while (end < _rest.Length && !char.IsWhiteSpace(_rest[end]))
        {
            end += _rest[end] == '\\' && end + 1 < _rest.Length ? 2 : 1;
        }

        value = OboEscapes.Decode(_rest[..end]);
        _rest = _rest[end..].TrimStart();
        return value.Length > 0 && value is not ['!' or '{' or '[' or '"', ..];
    }

    /// <summary>
    /// Unquoted text up to the end, a comment (a space and <c>!</c>) or trailing qualifiers. A brace or exclamation mark that
    /// begins neither is part of the text.
    /// </summary>
    public bool TryUnquoted(out string value)
    {
        var end = 0;
        while (end < _rest.Length && !EndsAt(end))
        {
            end += _rest[end] == '\\' && end + 1 < _rest.Length ? 2 : 1;
        }

        value = OboEscapes.Decode(_rest[..end].TrimEnd());
        _rest = _rest[end..];
        return value.Length > 0;
    }

    /// <summary>A list of references in brackets; quoted descriptions are skipped.</summary>
    public bool TryXrefs(out IReadOnlyList<string> xrefs)
    {
        xrefs = [];
        if (!_rest.StartsWith('['))
        {
            return false;
        }

        var items = new List<string>();
        _rest = _rest[1..].TrimStart();
        while (!_rest.IsEmpty)
        {
            var end = OboEscapes.IndexOfAnyUnescaped(_rest, ",]\"{");
            if (end < 0)
            {
                return false;
            }

            var id = OboEscapes.Decode(_rest[..end].Trim());
            if (id.Length > 0)
            {
                items.Add(id);
            }

            _rest = _rest[end..];
            if (_rest[0] == '"' && !TryQuoted(out _))
            {
                return false;
            }

            if (_rest.StartsWith('{') && OboQualifiers.TryRead(_rest, out _, out var length))
            {
                _rest = _rest[length..].TrimStart();
            }

            if (_rest.IsEmpty || _rest[0] is not (',' or ']'))
            {
                return false;
            }

            var closed = _rest[0] == ']';
            _rest = _rest[1..].TrimStart();
            if (closed)
            {
                xrefs = items;
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsAt(int position)
    {
        if (position > 0 && !char.IsWhiteSpace(_rest[position - 1]))
        {
            return false;
        }

        if (_rest[position] == '!')
        {
            return true;
        }

        if (_rest[position] != '{' || !OboQualifiers.TryRead(_rest[position..], out _, out var length))
        {
            return false;
        }

        var after = _rest[(position + length)..].TrimStart();
        return after.IsEmpty || after[0] == '!';
    }
}
