using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Sssom;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Determines which files are releases of the same mapping set, and who publishes it.</summary>
internal static partial class MappingSets
{
    /// <summary>
    /// The <c>mapping_set_id</c> without the release that some sets include in it. For a set without an id: its provider, the
    /// namespaces it maps to and its predicates.
    /// </summary>
    public static string KeyOf(SourceTable<SssomMapping> table)
    {
        if (table.Rows is not [var first, ..])
        {
            return table.Document.Name;
        }

        if (first.Set.MappingSetId is { } id)
        {
            return Release().Replace(id, "");
        }

        var provider = first.Set.MappingProvider ?? first.Set.SubjectSource ?? "";
        return $"{provider} {Distinct(table.Rows, row => Namespace(row.ObjectId))} {Distinct(table.Rows, row => row.PredicateId)}";
    }

    /// <summary>
    /// The authority that publishes a set under its own address, so that the set is complete for the namespaces it maps and
    /// decides about merging; null for third-party sets.
    /// </summary>
    public static Curie? AuthorityOf(string? mappingSetId) =>
        mappingSetId is null ? null
        : AuthorityAddress().Match(mappingSetId) is not { Success: true } match ? null
        : match.Groups["ontology"].Value.Equals("mondo", StringComparison.OrdinalIgnoreCase) ? Resources.Mondo
        : Resources.Hpo;

    /// <summary>The source of the mappings of a set: the authority, else the provider of the set, else the set itself.</summary>
    public static string SourceOf(SssomHeader set) =>
        AuthorityOf(set.MappingSetId)?.ToString()
        ?? (set.MappingProvider ?? set.MappingSetId) switch
        {
            null => "a mapping set without a provider",
            var text => Curie.TryParse(text, out var id) && id.Prefix == "infores" ? id.ToString() : text,
        };

    private static string Distinct(IEnumerable<SssomMapping> rows, Func<SssomMapping, string> part) =>
        string.Join(',', rows.Select(part).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Namespace(string id) => id.Split(':')[0];

    [GeneratedRegex("^https?://purl\\.obolibrary\\.org/obo/(?<ontology>mondo|hp)/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex AuthorityAddress();

    /// <summary>A path segment with a date, optionally after "releases": <c>/releases/2026-08-04</c>.</summary>
    [GeneratedRegex("(/releases)?/v?[0-9]{4}-?[0-9]{2}-?[0-9]{2}(?=/|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Release();
}
