namespace KnowledgeGraph.Sources.Formats.Obo;

/// <summary>Trailing qualifiers of a clause: <c>{source="PMID:1", source="PMID:2"}</c> (OBO 1.4, section 3.4.1).</summary>
internal static class OboQualifiers
{
    /// <summary>Parses qualifiers at the start of <paramref name="text"/>; false if there are none and it is other text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out IReadOnlyList<KeyValuePair<string, string>> qualifiers, out int length)
    {
        qualifiers = [];
        length = 0;
        var items = new List<KeyValuePair<string, string>>();
        var rest = text[1..].TrimStart();
        while (!rest.IsEmpty && rest[0] != '}')
        {
            var equals = rest.IndexOf('=');
            if (equals <= 0 || equals + 1 >= rest.Length || rest[equals + 1] != '"')
            {
                return false;
            }

            var end = OboEscapes.IndexOfUnescaped(rest, '"', equals + 2);
            if (end < 0)
            {
                return false;
            }

            items.Add(new(rest[..equals].Trim().ToString(), OboEscapes.Decode(rest[(equals + 2)..end])));
            rest = rest[(end + 1)..].TrimStart();
            if (rest.StartsWith(','))
            {
                rest = rest[1..].TrimStart();
            }
        }

        if (rest.IsEmpty)
        {
            return false;
        }

        qualifiers = items;
        length = text.Length - rest.Length + 1;
        return true;
    }
}
