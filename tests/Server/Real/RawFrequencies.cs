using System.Globalization;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>
/// Presence and frequency of edges, calculated from the rows of phenotype.hpoa by the words of decisions 20 and 21 and without any code of the product.
/// </summary>
internal static class RawFrequencies
{
    private const double Z = 1.959963984540054;

    /// <summary>A frequency; <paramref name="Basis"/> as the schema spells it.</summary>
    internal sealed record Frequency(string Basis, int? Observed, int? Total, double? Value, double Low, double? High)
    {
        public string Band => Value switch
        {
            null => "UNKNOWN",
            0 => "EXCLUDED",
            < .05 => "VERY_RARE",
            < .30 => "OCCASIONAL",
            < .80 => "FREQUENT",
            < 1 => "VERY_FREQUENT",
            _ => "OBLIGATE",
        };
    }

    /// <summary>What the rows on one disease say together.</summary>
    public static string PresenceOf(IReadOnlyCollection<RawAnnotations.Row> rows)
    {
        var (seen, notSeen) = (rows.Where(row => !row.Negated).ToList(), rows.Where(row => row.Negated).ToList());
        return seen.Count == 0 ? "EXCLUDED"
            : seen.Exists(yes => notSeen.Exists(no => yes.Sex == "" || no.Sex == "" || yes.Sex == no.Sex)) ? "CONFLICTING"
            : "PRESENT";
    }

    /// <summary>The frequency of a term in one disease, by the rows on the term itself, those on terms below it and negated ones on terms above it.</summary>
    public static Frequency? InDisease(IReadOnlyCollection<RawAnnotations.Row> rows, string term)
    {
        if (rows.All(row => row.Negated))
        {
            return Pool(rows, isPresent: false);
        }

        var own = Pool(rows.Where(row => row.Term == term), isPresent: true);
        var kinds = rows.Where(row => row.Term != term && !row.Negated).GroupBy(row => row.Term, StringComparer.Ordinal).Select(kind => Pool(kind, isPresent: true)).ToList();
        if (kinds.Count == 0)
        {
            return own;
        }

        var bounds = kinds.Append(own).OfType<Frequency>().Select(frequency => frequency.Low).ToList();
        return bounds.Count == 0 ? null
            : own?.Value >= bounds.Max() ? new Frequency("LOWER_BOUND", null, null, own.Value, bounds.Max(), own.High)
            : new Frequency("LOWER_BOUND", null, null, null, bounds.Max(), null);
    }

    /// <summary>Presence and frequency of a term in several diseases, and which of them have it and lack it.</summary>
    public static (string Presence, Frequency? Frequency, List<string> Having, List<string> Lacking) InDiseases(IEnumerable<RawAnnotations.Row> rows, string term)
    {
        var diseases = rows.GroupBy(row => row.Disease, StringComparer.Ordinal)
            .Select(said => (said.Key, Presence: PresenceOf([.. said]), Frequency: InDisease([.. said], term)))
            .ToList();
        var having = diseases.Where(disease => disease.Presence != "EXCLUDED").ToList();
        var lacking = diseases.Except(having).ToList();
        var known = (having.Count > 0 ? having : lacking).Select(disease => disease.Frequency).OfType<Frequency>().ToList();
        var frequency = known.Count < 2 ? known.SingleOrDefault()
            : new Frequency("RANGE", null, null, null, known.Min(one => one.Low), known.Exists(one => one.High is null) ? null : known.Max(one => one.High));
        var presence = diseases.Exists(disease => disease.Presence == "PRESENT") ? "PRESENT" : having.Count > 0 ? "CONFLICTING" : "EXCLUDED";
        return (presence, frequency, having.ConvertAll(disease => disease.Key), lacking.ConvertAll(disease => disease.Key));
    }

    /// <summary>The people of one disease, each once: in how many a term was seen, and how many were looked at.</summary>
    public static (int Observed, int Total) PeopleIn(IEnumerable<RawAnnotations.Row> rows)
    {
        var people = rows.Where(row => IsCount(row) && !IsDenied(row))
            .GroupBy(row => string.Join(' ', row.Publications.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(PeopleOf)
            .ToList();
        return (people.Sum(count => count.Observed), people.Sum(count => count.Total));
    }

    /// <summary>The range of the terms and percentages that rows state of a term that is present; null without any.</summary>
    public static (double Low, double High)? StatedRange(IEnumerable<RawAnnotations.Row> rows) =>
        Widest([.. rows.Where(row => IsRange(row) && !row.Negated).Select(row => RangeOf(row.Cells[7]))]);

    /// <summary>Whether a row states a count.</summary>
    public static bool IsCount(RawAnnotations.Row row) => row.Cells[7].Contains('/', StringComparison.Ordinal);

    private static Frequency? Pool(IEnumerable<RawAnnotations.Row> rows, bool isPresent)
    {
        var (observed, total) = PeopleIn(rows);

        // A row with NOT and a number beside it says 0 and counts nobody.
        var ranges = rows.Where(row => IsRange(row) && !IsDenied(row) && (!isPresent || !row.Negated)).Select(row => RangeOf(row.Cells[7])).ToList();
        if (!isPresent && rows.Any(IsDenied))
        {
            ranges.Add((0, 0, false));
        }

        if (isPresent ? observed > 0 && (total >= 10 || ranges.Count == 0) : total > 0)
        {
            var (low, high) = Wilson(observed, total);
            return new Frequency("COUNT", observed, total, (double)observed / total, low, high);
        }

        return Widest(ranges) is not var (lowest, highest) ? null
            : new Frequency(ranges.TrueForAll(range => range.IsPercentage) ? "PERCENT" : "TERM", null, null, Math.Round((lowest + highest) / 2, 12), lowest, highest);
    }

    private static (double Low, double High)? Widest(List<(double Low, double High, bool IsPercentage)> ranges) =>
        ranges.Count == 0 ? null : (ranges.Min(range => range.Low), ranges.Max(range => range.High));

    private static bool IsRange(RawAnnotations.Row row) => row.Cells[7] != "" && !IsCount(row);

    private static bool IsDenied(RawAnnotations.Row row) =>
        row.Cells[2] == "NOT" && row.Cells[7] != "" && row.Cells[7] != "HP:0040285" && !row.Cells[7].StartsWith("0/", StringComparison.Ordinal);

    private static (int Observed, int Total) PeopleOf(IEnumerable<RawAnnotations.Row> ofOneSet)
    {
        var bySex = ofOneSet.GroupBy(row => row.Sex, StringComparer.Ordinal).ToDictionary(
            rows => rows.Key, rows => rows.Select(row => CountOf(row.Cells[7])).OrderDescending().First(), StringComparer.Ordinal);
        var (both, men, women) = (bySex.GetValueOrDefault(""), bySex.GetValueOrDefault("MALE"), bySex.GetValueOrDefault("FEMALE"));
        (int Total, int Observed) split = (men.Total + women.Total, men.Observed + women.Observed);
        var greater = both.CompareTo(split) > 0 ? both : split;
        return (greater.Observed, greater.Total);
    }

    private static (int Total, int Observed) CountOf(string cell)
    {
        var parts = cell.Split('/');
        return (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[0], CultureInfo.InvariantCulture));
    }

    private static (double Low, double High, bool IsPercentage) RangeOf(string cell) => cell switch
    {
        "HP:0040280" => (1, 1, false),
        "HP:0040281" => (.80, .99, false),
        "HP:0040282" => (.30, .79, false),
        "HP:0040283" => (.05, .29, false),
        "HP:0040284" => (.01, .04, false),
        "HP:0040285" => (0, 0, false),
        _ => (Percentage(cell), Percentage(cell), true),
    };

    private static double Percentage(string cell) => Math.Round(double.Parse(cell[..^1], CultureInfo.InvariantCulture) / 100, 12);

    // Wilson 1927, as Agresti and Coull 1998 write it.
    private static (double Low, double High) Wilson(int observed, int total)
    {
        var (p, n) = ((double)observed / total, (double)total);
        var middle = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))) / (1 + (Z * Z / n));
        return (observed == 0 ? 0 : middle - half, observed == total ? 1 : middle + half);
    }
}
