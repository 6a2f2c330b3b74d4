using System.Collections.Frozen;

namespace KnowledgeGraph.Model;

/// <summary>The registered prefixes, found by any spelling or IRI in use.</summary>
public static class CuriePrefixes
{
    private static readonly FrozenDictionary<string, CuriePrefix> BySpelling;

    // Longest first, so that ".../MIM:PS" is tried before ".../MIM:".
    private static readonly (string Start, CuriePrefix Prefix)[] ByIri;

    static CuriePrefixes()
    {
        All = Read();
        var spellings = new Dictionary<string, CuriePrefix>(StringComparer.OrdinalIgnoreCase);
        foreach (var prefix in All)
        {
            spellings[prefix.Prefix] = prefix;
        }

        foreach (var prefix in All)
        {
            foreach (var other in prefix.OtherPrefixes)
            {
                spellings.TryAdd(other, prefix);
            }
        }

        BySpelling = spellings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        ByIri = [.. All
            .SelectMany(prefix => prefix.OtherIris.Append(prefix.UrlPrefix).Select(iri => (Start: WithoutScheme(iri), prefix)))
            .OrderByDescending(entry => entry.Start.Length)
            .ThenBy(entry => entry.Start, StringComparer.Ordinal)];
    }

    /// <summary>Every registered prefix, in the order of the table.</summary>
    public static IReadOnlyList<CuriePrefix> All { get; }

    /// <summary>Finds a prefix by its canonical or another spelling, in any case; null if it is not registered.</summary>
    public static CuriePrefix? Find(string spelling) => BySpelling.GetValueOrDefault(spelling);

    /// <summary>Splits an IRI into its prefix and local identifier; false if no registered IRI begins it.</summary>
    internal static bool TrySplitIri(string iri, out CuriePrefix prefix, out string localId)
    {
        var text = WithoutScheme(iri);
        foreach (var (start, candidate) in ByIri)
        {
            if (text.Length > start.Length && text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                localId = text[start.Length..];

                // ".../obo/" is the Relation Ontology's IRI too, but does not begin every OBO identifier.
                if (candidate.Matches(localId) || !start.EndsWith("/obo/", StringComparison.Ordinal))
                {
                    prefix = candidate;
                    return true;
                }
            }
        }

        prefix = null!;
        localId = "";
        return false;
    }

    private static string WithoutScheme(string iri)
    {
        var start = iri.IndexOf("://", StringComparison.Ordinal);
        var text = start < 0 ? iri : iri[(start + 3)..];
        return text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
    }

    private static List<CuriePrefix> Read()
    {
        using var stream = typeof(CuriePrefixes).Assembly.GetManifestResourceStream("prefixes.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var prefixes = new List<CuriePrefix>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            prefixes.Add(new CuriePrefix(cells[0], cells[1], cells[2], cells[3], cells[4], Items(cells[5]), Items(cells[6])));
        }

        return prefixes;
    }

    private static string[] Items(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
