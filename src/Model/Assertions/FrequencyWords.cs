namespace KnowledgeGraph.Model;

/// <summary>Words that stand for HPO's frequency terms (HP:0040280 to HP:0040285): labels and exact synonyms, in any case.</summary>
public sealed class FrequencyWords
{
    private static readonly string[] Terms = ["HP:0040280", "HP:0040281", "HP:0040282", "HP:0040283", "HP:0040284", "HP:0040285"];

    private readonly Dictionary<string, string> _terms;

    /// <summary>Creates a vocabulary.</summary>
    /// <param name="words">Words, each with the term that it stands for. The first of equal words counts.</param>
    public FrequencyWords(IEnumerable<(string Word, string Term)> words)
    {
        _terms = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, term) in words)
        {
            _terms.TryAdd(Key(word), term);
        }
    }

    /// <summary>The labels of HPO and the names that Orphanet uses for the same classes, which are HPO's exact synonyms (release 2023-01-27).</summary>
    public static FrequencyWords Hpo { get; } = new(
    [
        ("Obligate", Terms[0]), ("Obligate (100%)", Terms[0]),
        ("Very frequent", Terms[1]), ("Very frequent (99-80%)", Terms[1]),
        ("Frequent", Terms[2]), ("Frequent (79-30%)", Terms[2]),
        ("Occasional", Terms[3]), ("Occasional (29-5%)", Terms[3]),
        ("Very rare", Terms[4]), ("Very rare (<4-1%)", Terms[4]), ("Very rare (4-1%)", Terms[4]),
        ("Excluded", Terms[5]), ("Excluded (0%)", Terms[5]),
    ]);

    /// <summary>The frequency terms, from obligate to excluded.</summary>
    public static IReadOnlyList<string> TermIds => Terms;

    /// <summary>The term that a text stands for, or null.</summary>
    public string? TermOf(string text) => _terms.GetValueOrDefault(Key(text));

    /// <summary>These words, and those of another vocabulary that are not among them.</summary>
    public FrequencyWords Or(FrequencyWords other) =>
        new(_terms.Concat(other._terms).Select(entry => (entry.Key, entry.Value)));

    private static string Key(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
