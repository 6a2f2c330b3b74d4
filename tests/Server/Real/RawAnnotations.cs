using System.Globalization;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>
/// Diseases by phenotype, reckoned from the files themselves by the shortest way that the rules allow and without any code
/// of the product: HPO's hierarchy from hp.obo, rows from phenotype.hpoa and the starter graph, diseases joined by Mondo's exact mappings.
/// </summary>
internal sealed class RawAnnotations
{
    // Alternative and obsolete ids, and what to read for them.
    private readonly Dictionary<string, string> _current = new(StringComparer.Ordinal);
    private readonly ILookup<string, Row> _rows;

    public RawAnnotations()
    {
        foreach (var term in Hpo.Obsolete.Concat(Hpo.Terms))
        {
            foreach (var other in Hpo.Values(term, "alt_id"))
            {
                _current[other] = term;
            }

            if (Hpo.Values(term, "replaced_by").FirstOrDefault() is { } replacement)
            {
                _current.TryAdd(term, replacement);
            }
        }

        Annotations = [.. ReadAnnotations().Select(row => row with { Disease = Diseases.Of(row.Disease), Term = Current(row.Term) })];
        _rows = Annotations.Where(row => IsAbnormality(row.Term))
            .Concat(ReadStarterGraph().Select(row => row with { Term = Current(row.Term) }))
            .ToLookup(row => row.Disease, StringComparer.Ordinal);
    }

    public RawOntology Hpo { get; } = new("hp.obo.gz");

    public RawDiseases Diseases { get; } = new();

    /// <summary>The rows of phenotype.hpoa.</summary>
    public IReadOnlyList<Row> Annotations { get; }

    /// <summary>The terms that any row is on.</summary>
    public IReadOnlyList<string> Terms =>
        [.. _rows.SelectMany(rows => rows).Select(row => row.Term).Where(IsAbnormality).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The diseases with a present row on the term or below it, each as "disease presence direct through": conflicting where
    /// a row on the term or above it is negated; direct where a row is on the very term; through the other terms of these rows.
    /// </summary>
    public IEnumerable<string> DiseasesOf(string term)
    {
        var above = Hpo.AtOrAbove(term);
        foreach (var rows in _rows)
        {
            var present = rows.Where(row => !row.Negated && Hpo.AtOrAbove(row.Term).Contains(term)).Select(row => row.Term).ToList();
            if (present.Count == 0)
            {
                continue;
            }

            var excluded = rows.Where(row => row.Negated && above.Contains(row.Term)).Select(row => row.Term).ToList();
            var terms = present.Concat(excluded).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            yield return Line(rows.Key, excluded.Count > 0 ? "CONFLICTING" : "PRESENT", terms.Contains(term), terms.Where(other => other != term));
        }
    }

    /// <summary>The terms that a disease has a present row on.</summary>
    public IEnumerable<string> PresentTermsOf(string disease) => _rows[disease].Where(row => !row.Negated).Select(row => row.Term).Distinct(StringComparer.Ordinal);

    /// <summary>For each term, how many diseases have a present row on it or below it.</summary>
    public Dictionary<string, int> DiseaseCounts() => _rows
        .SelectMany(rows => rows.Where(row => !row.Negated).SelectMany(row => Hpo.AtOrAbove(row.Term)).Distinct(StringComparer.Ordinal))
        .CountBy(term => term, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether a term is another one or below it.</summary>
    public bool IsInBranch(string term, string top) => Hpo.AtOrAbove(term).Contains(top);

    /// <summary>The diseases with a present row of phenotype.hpoa on the term or below it that meets a condition.</summary>
    public IEnumerable<string> DiseasesWith(string term, Func<Row, bool> condition) =>
        Annotations.Where(row => !row.Negated && IsInBranch(row.Term, term) && condition(row)).Select(row => row.Disease).Distinct(StringComparer.Ordinal);

    /// <summary>The abnormalities that a disease has a present row of phenotype.hpoa on that meets a condition.</summary>
    public IEnumerable<string> TermsWith(string disease, Func<Row, bool> condition) =>
        Annotations.Where(row => row.Disease == disease && !row.Negated && IsAbnormality(row.Term) && condition(row)).Select(row => row.Term).Distinct(StringComparer.Ordinal);

    /// <summary>The rows of phenotype.hpoa and the starter graph on abnormalities, by disease.</summary>
    public ILookup<string, Row> Rows => _rows;

    /// <summary>An edge as one line, so that sets of edges compare.</summary>
    public static string Line(string disease, string presence, bool direct, IEnumerable<string> through) =>
        $"{disease} {presence} {(direct ? "direct" : "indirect")} {string.Join(',', through.Order(StringComparer.Ordinal))}";

    private bool IsAbnormality(string term) => IsInBranch(term, "HP:0000118");

    private string Current(string term) => _current.GetValueOrDefault(term, term);

    // Columns: DatabaseID, DiseaseName, Qualifier, HPO_ID, Reference, Evidence, Onset, Frequency, Sex, Modifier, Aspect, Biocuration
    private static IEnumerable<Row> ReadAnnotations() =>
        from cells in RealData.Rows("phenotype.hpoa.gz")
        where cells.Length == 12 && cells[3].StartsWith("HP:", StringComparison.Ordinal)
        select new Row(cells[0], cells[3], cells[2] == "NOT" || cells[7] == "HP:0040285" || cells[7].StartsWith("0/", StringComparison.Ordinal), cells);

    // What the starter graph itself states, not what it copies (the last column is copied_from). It names diseases and terms canonically;
    // column 10 is negated.
    private static IEnumerable<Row> ReadStarterGraph() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "seed", "edges.tsv"))
        let cells = line.Split('\t')
        where cells[2] == "biolink:has_phenotype" && cells[^1] == ""
        select new Row(cells[1], cells[3], cells[9] == "true", cells);

    /// <summary>A statement on a disease and a term.</summary>
    /// <param name="Disease">The disease, Mondo's where it has it.</param>
    /// <param name="Term">The term, the one that is current.</param>
    /// <param name="Negated">Whether it says that the term does not apply.</param>
    /// <param name="Cells">The row as it stands.</param>
    internal sealed record Row(string Disease, string Term, bool Negated, string[] Cells)
    {
        public IEnumerable<string> Publications => Cells[4].Split(';');

        public string Evidence => Cells[5];

        public string Onset => Cells[6];

        public string Sex => Cells[8].ToUpperInvariant();

        public IEnumerable<string> Modifiers => Cells[9].Split(';');

        /// <summary>Whether it is seen in half of the people or more: a count of at least 10 people, a percentage, or HPO's obligate, very frequent and frequent (30 to 79 %, 54.5 % in the middle).</summary>
        public bool IsSeenInHalf
        {
            get
            {
                var frequency = Cells[7];
                if (frequency.EndsWith('%'))
                {
                    return double.Parse(frequency[..^1], CultureInfo.InvariantCulture) >= 50;
                }

                var count = frequency.Split('/');
                return count.Length == 2
                    ? int.Parse(count[1], CultureInfo.InvariantCulture) >= 10 && 2 * int.Parse(count[0], CultureInfo.InvariantCulture) >= int.Parse(count[1], CultureInfo.InvariantCulture)
                    : frequency is "HP:0040280" or "HP:0040281" or "HP:0040282";
            }
        }
    }
}
