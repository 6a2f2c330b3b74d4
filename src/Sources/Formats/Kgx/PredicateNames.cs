using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>
/// Normalises the spelling of predicates and relations. Files write them as IRIs, as CURIEs, with an underscore instead of the
/// colon, or as bare words; spaces around a name and the case of a word are not significant.
/// </summary>
internal static partial class PredicateNames
{
    private const string Biolink = "biolink";

    // Relations of other vocabularies that the Biolink Model equates with one of its predicates, and labels of relations of
    // the Relation Ontology.
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["isa"] = "biolink:subclass_of",
        ["RO:0002200"] = "biolink:has_phenotype",
        ["RO:0002201"] = "biolink:phenotype_of",
        ["RO:0002326"] = "biolink:contributes_to",
        ["RO:0003303"] = "biolink:causes",
        ["RO:0003304"] = "biolink:contributes_to",
        ["conditionhasgeneticbasisin"] = "RO:0004000",
        ["hasmaterialbasisingainoffunctiongermlinemutationin"] = "RO:0004001",
        ["hasmaterialbasisinlossoffunctiongermlinemutationin"] = "RO:0004002",
        ["hasmaterialbasisingermlinemutationin"] = "RO:0004003",
        ["hasmaterialbasisinsomaticmutationin"] = "RO:0004004",
        ["hasmajorsusceptibilityfactor"] = "RO:0004005",
        ["haspartialmaterialbasisingermlinemutationin"] = "RO:0004006",
        ["diseasehasbasisindysfunctionof"] = "RO:0004020",
        ["diseasehasbasisindisruptionof"] = "RO:0004021",
        ["isgeneticbasisforcondition"] = "RO:0004010",
        ["iscausalgainoffunctiongermlinemutationofin"] = "RO:0004011",
        ["iscausallossoffunctiongermlinemutationofin"] = "RO:0004012",
        ["iscausalgermlinemutationin"] = "RO:0004013",
        ["iscausalsomaticmutationin"] = "RO:0004014",
        ["iscausalsusceptibilityfactorfor"] = "RO:0004015",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> BiolinkNames =
        ReadBiolink().ToFrozenDictionary(Letters, name => $"{Biolink}:{name}", StringComparer.Ordinal);

    /// <summary>
    /// The normalised name: <c>biolink:has_phenotype</c> for a predicate of the Biolink Model and its equivalents,
    /// <c>RO:0004003</c> for a numbered relation, and the text itself if no vocabulary here contains it.
    /// </summary>
    public static string Normalize(string text)
    {
        var trimmed = text.Trim();
        var (space, local) = Split(trimmed);
        if (Number().IsMatch(local) && space.Length > 0)
        {
            var id = $"{space.ToUpperInvariant()}:{local}";
            return Others.GetValueOrDefault(id, id);
        }

        var isNamed = space.ToUpperInvariant() is "" or "BIOLINK" or "RDFS" or "RDF-SCHEMA" or "RO" or "OBO";
        if (isNamed && (BiolinkNames.GetValueOrDefault(Letters(local)) ?? Others.GetValueOrDefault(Letters(local))) is { } name)
        {
            return name;
        }

        return space.ToUpperInvariant() switch
        {
            // Mondo names its relations by the fragment of an IRI or by OBO's shorthand; the graph's own relations are kg:…
            "MONDO" => local.ToLowerInvariant(),
            "KG" => $"kg:{local.ToLowerInvariant()}",
            _ => trimmed,
        };
    }

    /// <summary>
    /// Whether a normalised name is in a vocabulary: a predicate of the Biolink Model, a numbered relation, a term of OWL, RDF or SKOS,
    /// or a relation of this graph.
    /// </summary>
    public static bool IsKnown(string name) =>
        name.StartsWith("biolink:", StringComparison.Ordinal) ? BiolinkNames.ContainsKey(Letters(name["biolink:".Length..]))
        : NumberedRelation().IsMatch(name) || KnownVocabulary().IsMatch(name);

    private static (string Space, string Local) Split(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            var end = text.LastIndexOfAny(['/', '#']);
            var start = text.LastIndexOf('/', end - 1);
            var (parent, name) = (text[(start + 1)..end], text[(end + 1)..]);
            if (text[end] == '#')
            {
                return (parent, name);
            }

            return parent.ToUpperInvariant() switch
            {
                "VOCAB" when text.Contains("/biolink/", StringComparison.OrdinalIgnoreCase) => (Biolink, name),
                "OBO" => Split(name),
                _ => (parent, text),
            };
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            return (text[..colon].Trim(), text[(colon + 1)..].Trim());
        }

        return UnderscoredId().Match(text) is { Success: true } match ? (match.Groups["space"].Value, match.Groups["local"].Value) : ("", text);
    }

    /// <summary>A name without the differences between <c>has_phenotype</c>, <c>has phenotype</c> and <c>hasPhenotype</c>.</summary>
    private static string Letters(string name) => Separators().Replace(name, "").ToLowerInvariant();

    private static List<string> ReadBiolink()
    {
        using var stream = typeof(PredicateNames).Assembly.GetManifestResourceStream("biolink-predicates.txt")!;
        using var reader = new StreamReader(stream);
        var names = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                names.Add(line);
            }
        }

        return names;
    }

    [GeneratedRegex(@"^\d+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Number();

    [GeneratedRegex("[ _-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?<space>[A-Za-z]+)_(?<local>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex UnderscoredId();

    [GeneratedRegex(@"^(kg:|owl:|rdf:|rdfs:|skos:|oboInOwl:|http://www\.w3\.org/)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex KnownVocabulary();

    [GeneratedRegex(@"^[A-Z]+:\d{7}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex NumberedRelation();
}
