namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>GARD's list cells: <c>[a, b]</c>; an item that contains a comma may be in single quotes.</summary>
internal static class GardList
{
    private const string Separator = ", ";

    /// <summary>The items of a list cell, or null if the text is not a list.</summary>
    public static IReadOnlyList<string>? Parse(string? text)
    {
        if (text is null)
        {
            return [];
        }

        if (text is not ['[', .., ']'])
        {
            return null;
        }

        var items = new List<string>();
        var rest = text.AsSpan(1, text.Length - 2);
        while (!rest.IsEmpty)
        {
            var length = rest[0] == '\'' ? QuotedLength(rest) : -1;
            if (length < 0)
            {
                var end = rest.IndexOf(Separator);
                length = end < 0 ? rest.Length : end;
            }

            var item = rest[..length].Trim();
            item = item is ['\'', .., '\''] && item.Length > 1 ? item[1..^1] : item;
            if (!item.IsEmpty)
            {
                items.Add(item.ToString());
            }

            rest = rest.Length > length ? rest[(length + Separator.Length)..] : [];
        }

        return items;
    }

    /// <summary>Length of a quoted item. A quote closes it only before a separator or the end, so that 3',5' is not split.</summary>
    private static int QuotedLength(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\'' && (i + 1 == rest.Length || rest[(i + 1)..].StartsWith(Separator)))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
