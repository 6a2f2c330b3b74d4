namespace KnowledgeGraph.Neo4j;

/// <summary>Characters that divide lines of text; none of them is in the texts that they divide, so nothing needs to be escaped.</summary>
/// <param name="Cell">Ends a cell.</param>
/// <param name="Item">Stands between the items of a list.</param>
/// <param name="None">Is the whole of a cell that has no value.</param>
internal readonly record struct Separators(string Cell, string Item, string None)
{
    // For a reader if they are free, else those that Unicode leaves to private use. None is part of a number or truth value.
    private static readonly string[] Candidates =
        [.. "|;~^¦‖".Concat(Enumerable.Range(0xE000, 0x1000).Select(code => (char)code)).Select(character => character.ToString())];

    /// <summary>Finds those that are not in texts.</summary>
    public static Separators For(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        var free = Candidates.Where(candidate => !all.Exists(text => text.Contains(candidate, StringComparison.Ordinal))).Take(3).ToList();
        return free is [var cell, var item, var none]
            ? new Separators(cell, item, none)
            : throw new ArgumentException("the texts of one batch hold every character that could divide them", nameof(texts));
    }
}
