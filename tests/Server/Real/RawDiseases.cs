using System.Text.RegularExpressions;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>
/// Which disease an entry of another source is, from the files themselves and without any code of the product: Mondo's exact
/// mappings; a record of GARD is one with its source's entry, and without a source goes by Mondo's only reference to it, else stays itself.
/// </summary>
internal sealed partial class RawDiseases
{
    private readonly Dictionary<string, string> _mondo;

    public RawDiseases()
    {
        _mondo = Only(Mappings("mondo_exactmatch_omim.sssom.tsv.gz", "skos:exactMatch").Concat(Mappings("mondo_exactmatch_orphanet.sssom.tsv.gz", "skos:exactMatch")));
        var references = Only(Mappings("mondo_hasdbxref_gard.sssom.tsv.gz", "oboInOwl:hasDbXref"));
        Gard = Csv("GARD.csv.gz").ToDictionary(
            row => row["GardID"],
            row => row["SourceID"] == "" ? references.GetValueOrDefault(row["GardID"], row["GardID"]) : Of(row["SourceID"]),
            StringComparer.Ordinal);
    }

    /// <summary>The disease of each record of GARD.</summary>
    public IReadOnlyDictionary<string, string> Gard { get; }

    /// <summary>The disease of an OMIM or Orphanet entry.</summary>
    public string Of(string entry) => _mondo.GetValueOrDefault(entry.Replace("Orphanet:", "ORPHA:", StringComparison.Ordinal), entry);

    /// <summary>The labels of diseases: those of the SSSOM files, which are newer, else those of mondo.obo; obsolete ones left out.</summary>
    public static Dictionary<string, string> Names(RawOntology mondo)
    {
        var names = mondo.Terms.ToDictionary(term => term, term => mondo.Name(term) ?? "", StringComparer.Ordinal);
        foreach (var cells in Directory.EnumerateFiles(RealData.Folder, "*.sssom.tsv.gz").SelectMany(file => RealData.Rows(Path.GetFileName(file))).Where(cells => cells.Length > 3))
        {
            names[cells[0]] = cells[1].Trim('"');
        }

        return names.Where(name => !name.Value.StartsWith("obsolete", StringComparison.OrdinalIgnoreCase)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The terms of Mondo that the SSSOM files, which are newer than mondo.obo, call obsolete.</summary>
    public static HashSet<string> Obsolete() =>
    [
        .. Directory.EnumerateFiles(RealData.Folder, "*.sssom.tsv.gz").SelectMany(file => RealData.Rows(Path.GetFileName(file)))
            .Where(cells => cells.Length > 3 && cells[1].Trim('"').StartsWith("obsolete", StringComparison.OrdinalIgnoreCase))
            .Select(cells => cells[0]),
    ];

    /// <summary>The rows of a comma-separated table, by the names of its columns.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Csv(string file)
    {
        string[]? names = null;
        foreach (var line in RealData.Rows(file).Select(cells => string.Join('\t', cells)))
        {
            string[] cells = [.. Cell().Matches(line).Select(cell => cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["plain"].Value)];
            if (names is null)
            {
                names = cells;
            }
            else if (cells.Length == names.Length)
            {
                yield return names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The mappings of an SSSOM file by one predicate, those of obsolete subjects left out.</summary>
    private static IEnumerable<(string Disease, string Entry)> Mappings(string file, string predicate) =>
        from cells in RealData.Rows(file)
        where cells.Length > 3 && cells[2] == predicate && !cells[1].StartsWith("obsolete", StringComparison.OrdinalIgnoreCase)
        select (cells[0], cells[3].Replace("Orphanet:", "ORPHA:", StringComparison.Ordinal));

    private static Dictionary<string, string> Only(IEnumerable<(string Disease, string Entry)> mappings) => mappings
        .GroupBy(mapping => mapping.Entry, mapping => mapping.Disease, StringComparer.Ordinal)
        .Where(subjects => subjects.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToDictionary(subjects => subjects.Key, subjects => subjects.First(), StringComparer.Ordinal);

    [GeneratedRegex("(^|,)(\"(?<quoted>([^\"]|\"\")*)\"|(?<plain>[^,\"][^,]*|))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cell();
}
