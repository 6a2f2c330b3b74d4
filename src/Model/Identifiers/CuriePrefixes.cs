using System.Collections.Frozen;

namespace KnowledgeGraph.Model;

/// <summary>The registered prefixes, found by any spelling or IRI in use.</summary>
public static class CuriePrefixes
{
    private static readonly FrozenDictionary<string, CuriePrefix> BySpelling;

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
        ByAddress = [.. All
            .SelectMany(prefix => prefix.OtherIris.Append(prefix.UrlPrefix).Select(iri => (Start: IdentifierAddresses.WithoutScheme(iri), prefix)))
            .OrderByDescending(entry => entry.Start.Length)
            .ThenBy(entry => entry.Start, StringComparer.Ordinal)];
    }

    /// <summary>Every registered prefix, in the order of the table.</summary>
    public static IReadOnlyList<CuriePrefix> All { get; }

    /// <summary>Starts of addresses without their scheme; longest first, so that <c>…/MIM:PS</c> is tried before <c>…/MIM:</c>.</summary>
    internal static IReadOnlyList<(string Start, CuriePrefix Prefix)> ByAddress { get; }

    /// <summary>Finds a prefix by its canonical or another spelling, ignoring case; null if it is not registered.</summary>
    public static CuriePrefix? Find(string spelling) => BySpelling.GetValueOrDefault(spelling);

    /// <summary>Finds the prefix of entries with addresses that begin with an IRI, to which local identifiers are added; null if none has it.</summary>
    public static CuriePrefix? FindByIri(string iri)
    {
        // ".../obo/" begins the IRIs of every OBO ontology.
        var text = IdentifierAddresses.WithoutScheme(iri);
        return text.EndsWith("/obo/", StringComparison.OrdinalIgnoreCase)
            ? null
            : ByAddress.FirstOrDefault(entry => entry.Start.Equals(text, StringComparison.OrdinalIgnoreCase)).Prefix;
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
