namespace KnowledgeGraph.Neo4j;

/// <summary>Separators for lines of text. They are chosen so that the texts do not contain them, which makes escaping unnecessary.</summary>
/// <param name="Cell">Ends a cell.</param>
/// <param name="Item">Separates the items of a list.</param>
/// <param name="None">The content of a cell without a value.</param>
internal readonly record struct Separators(string Cell, string Item, string None)
{
    // Readable characters first, then the private use area of Unicode. None of them occurs in numbers or booleans.
    private static readonly string[] Candidates =
        [.. "|;~^¦‖".Concat(Enumerable.Range(0xE000, 0x1000).Select(code => (char)code)).Select(character => character.ToString())];

    /// <summary>Chooses separators that do not occur in the texts.</summary>
    public static Separators For(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        var free = Candidates.Where(candidate => !all.Exists(text => text.Contains(candidate, StringComparison.Ordinal))).Take(3).ToList();
        return free is [var cell, var item, var none]
            ? new Separators(cell, item, none)
            : throw new ArgumentException("the texts of one batch hold every character that could divide them", nameof(texts));
    }
}
