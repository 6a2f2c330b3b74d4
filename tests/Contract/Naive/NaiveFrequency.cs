namespace KnowledgeGraph.Contract.Tests.Naive;

/// <summary>How often a phenotype is seen, by the book: rule by rule, in the words of the decisions.</summary>
internal sealed record NaiveFrequency(string Basis, int? Observed, int? Total, double? Value, double Low, double? High, FrequencyBand Band)
{
    // The 97.5 % point of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>Of one disease and one term. Present: somebody says that the disease has the phenotype.</summary>
    public static NaiveFrequency? Pooled(IEnumerable<Assertion> assertions, bool present)
    {
        var given = assertions.Where(assertion => assertion.Frequency is { } frequency && (!assertion.Negated || frequency.Value == 0)).ToList();
        var people = given.Where(assertion => assertion.Frequency!.Total is not null)
            .GroupBy(assertion => string.Join('\n', assertion.Publications.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(PeopleOf)
            .ToList();
        var (observed, total) = (people.Sum(count => count.Observed), people.Sum(count => count.Total));
        var others = given.Where(assertion => assertion.Frequency!.Total is null && (!present || !assertion.Negated)).Select(assertion => assertion.Frequency!).ToList();
        if (present ? observed > 0 && (total >= 10 || others.Count == 0) : total > 0)
        {
            return OfCount(observed, total);
        }

        return others.Count == 0 ? null : OfRange(
            others.TrueForAll(frequency => frequency.Basis == FrequencyBasis.Percent) ? "Percent" : "Term",
            others.Min(frequency => frequency.Low),
            others.Max(frequency => frequency.High));
    }

    /// <summary>Of one disease that has a phenotype, by what is said of the phenotype itself and of each term below it.</summary>
    public static NaiveFrequency? AtLeast(IReadOnlyList<Assertion> itself, IEnumerable<IReadOnlyList<Assertion>> below)
    {
        var own = Pooled(itself, present: true);
        var kinds = below.Where(kind => kind.Any(said => !said.Negated)).Select(kind => Pooled(kind.Where(said => !said.Negated), present: true)).ToList();
        if (kinds.Count == 0)
        {
            return own;
        }

        var known = kinds.Append(own).OfType<NaiveFrequency>().ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var low = known.Max(frequency => frequency.Low);
        return own is not null && own.Value >= low
            ? new NaiveFrequency("LowerBound", null, null, own.Value, low, own.High, own.Band)
            : new NaiveFrequency("LowerBound", null, null, null, low, null, FrequencyBand.Unknown);
    }

    /// <summary>Of several diseases.</summary>
    public static NaiveFrequency? Across(IEnumerable<NaiveFrequency?> diseases)
    {
        var known = diseases.OfType<NaiveFrequency>().ToList();
        return known.Count < 2
            ? known.SingleOrDefault()
            : new NaiveFrequency(
                "Range", null, null, null, known.Min(frequency => frequency.Low),
                known.Exists(frequency => frequency.High is null) ? null : known.Max(frequency => frequency.High), FrequencyBand.Unknown);
    }

    // Rows of the same publications and sex are the same people; men and women are different people; a row of both stands against these.
    private static (int Observed, int Total) PeopleOf(IEnumerable<Assertion> ofOneSet)
    {
        var bySex = ofOneSet.GroupBy(assertion => assertion.Sex).ToDictionary(
            group => group.Key?.ToString() ?? "both",
            group => group.Select(assertion => (Total: assertion.Frequency!.Total!.Value, Observed: assertion.Frequency.Observed!.Value)).Max(),
            StringComparer.Ordinal);
        var both = bySex.GetValueOrDefault("both");
        var (men, women) = (bySex.GetValueOrDefault("Male"), bySex.GetValueOrDefault("Female"));
        (int Total, int Observed) split = (men.Total + women.Total, men.Observed + women.Observed);
        var greater = both.CompareTo(split) > 0 ? both : split;
        return (greater.Observed, greater.Total);
    }

    // Wilson 1927, as Agresti and Coull 1998 write it.
    private static NaiveFrequency OfCount(int observed, int total)
    {
        var (p, n) = ((double)observed / total, (double)total);
        var middle = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))) / (1 + (Z * Z / n));
        return new NaiveFrequency("Count", observed, total, p, observed == 0 ? 0 : middle - half, observed == total ? 1 : middle + half, BandOf(p));
    }

    // Twelve digits: the middle of 0.05 and 0.29 is 0.17.
    private static NaiveFrequency OfRange(string basis, double low, double high)
    {
        var middle = Math.Round((low + high) / 2, 12);
        return new NaiveFrequency(basis, null, null, middle, low, high, BandOf(middle));
    }

    private static FrequencyBand BandOf(double value) => value switch
    {
        0 => FrequencyBand.Excluded,
        < .05 => FrequencyBand.VeryRare,
        < .30 => FrequencyBand.Occasional,
        < .80 => FrequencyBand.Frequent,
        < 1 => FrequencyBand.VeryFrequent,
        _ => FrequencyBand.Obligate,
    };
}
