using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>
/// Reads the frequencies of phenotype annotations: a term of HPO (<c>HP:0040283</c>), its label or synonym (<c>Occasional</c>),
/// a count (<c>3/12</c>, <c>3 / 12</c>, <c>3 of 12</c>) or a percentage (<c>45%</c>, <c>76.3 %</c>).
/// </summary>
/// <remarks>Terms, counts and percentages: https://obophenotype.github.io/human-phenotype-ontology/annotations/phenotype_hpoa/</remarks>
public static class FrequencyParser
{
    private const string Of = " of ";

    /// <summary>Reads a frequency with HPO's own words; if it fails, <paramref name="problem"/> says what was expected.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Frequency? frequency, [NotNullWhen(false)] out string? problem) =>
        TryParse(text, FrequencyWords.Hpo, out frequency, out problem);

    /// <summary>Reads a frequency; if it fails, <paramref name="problem"/> says what was expected.</summary>
    public static bool TryParse(
        string text, FrequencyWords words, [NotNullWhen(true)] out Frequency? frequency, [NotNullWhen(false)] out string? problem)
    {
        var trimmed = text.AsSpan().Trim();
        frequency = Count(text, trimmed)
            ?? (trimmed.EndsWith("%", StringComparison.Ordinal) ? Percentage(text, trimmed[..^1]) : Term(text, words));
        problem = frequency is not null
            ? null
            : $"'{text}' is not a frequency; expected a term HP:0040280 to HP:0040285 or its label, a count such as 3/12 of at least one person, or a percentage from 0% to 100%";
        return frequency is not null;
    }

    /// <summary>A frequency from a count of people.</summary>
    /// <param name="raw">The text of the source, or null if the count is a sum.</param>
    /// <param name="observed">The number of people who had the phenotype.</param>
    /// <param name="total">The number of people examined; at least 1 and <paramref name="observed"/>.</param>
    public static Frequency FromCount(string? raw, int observed, int total)
    {
        var (low, high) = WilsonInterval.Of(observed, total);
        var value = (double)observed / total;
        return new Frequency(raw, FrequencyBasis.Count, observed, total, value, low, high, FrequencyBands.Of(value));
    }

    /// <summary>A frequency from a percentage, which has no interval because it states no number of people.</summary>
    /// <param name="raw">The text of the source.</param>
    /// <param name="percentage">From 0 to 100.</param>
    public static Frequency FromPercentage(string? raw, double percentage)
    {
        var value = (double)((decimal)percentage / 100);
        return new Frequency(raw, FrequencyBasis.Percent, null, null, value, value, value, FrequencyBands.Of(value));
    }

    private static Frequency? Count(string raw, ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        var separator = slash >= 0 ? slash : text.IndexOf(Of, StringComparison.OrdinalIgnoreCase);
        return separator >= 0
            && TryParseNumber(text[..separator], out var observed)
            && TryParseNumber(text[(separator + (slash >= 0 ? 1 : Of.Length))..], out var total)
            && total > 0 && observed <= total
                ? FromCount(raw, observed, total)
                : null;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static Frequency? Percentage(string raw, ReadOnlySpan<char> number) =>
        double.TryParse(number.TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percentage)
        && percentage is >= 0 and <= 100
            ? FromPercentage(raw, percentage)
            : null;

    private static Frequency? Term(string raw, FrequencyWords words)
    {
        var term = words.TermOf(raw) ?? (Curie.TryParse(raw, out var id) ? id.ToString() : null);
        if (term is null || FrequencyBands.RangeOf(term) is not var (low, high))
        {
            return null;
        }

        var value = FrequencyBands.Middle(low, high);
        return new Frequency(raw, FrequencyBasis.Term, null, null, value, low, high, FrequencyBands.Of(value));
    }
}
