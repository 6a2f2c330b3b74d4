using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Mondo's own mappings, by the entry they map: exact mappings to any namespace, and unqualified ones to GARD.
/// For each namespace, only the newest release that maps it counts. An entry that two terms claim stays unmapped, so that
/// two Mondo terms are never merged into one entity.
/// </summary>
internal sealed class MondoMappings
{
    private readonly Dictionary<Curie, Mapping> _exact;
    private readonly Dictionary<Curie, Mapping> _gard;

    private readonly HashSet<Curie> _contested;

    private MondoMappings(Dictionary<Curie, Mapping> exact, Dictionary<Curie, Mapping> gard, HashSet<Curie> contested)
    {
        _exact = exact;
        _gard = gard;
        _contested = contested;
    }

    public IEnumerable<Mapping> Exact => _exact.Values;

    public IEnumerable<Mapping> GardCrossReferences => _gard.Values;

    public static MondoMappings Read(
        IEnumerable<MappingSet> sets, TermTable terms, ReportBuilder report)
    {
        var all = terms.All.SelectMany(term => term.Mappings).Concat(Rows(sets)).Where(mapping => Merges(mapping.Predicate, mapping.Object)).ToList();
        var contested = new HashSet<Curie>();
        return new MondoMappings(
            Unique(all.Where(mapping => mapping.Predicate == MappingPredicate.Exact), terms, contested, report),
            Unique(all.Where(mapping => mapping.Predicate == MappingPredicate.Unqualified), terms, contested, report),
            contested);
    }

    /// <summary>The Mondo term that Mondo maps exactly to an entry, or null.</summary>
    public Curie? ExactlyMapped(Curie id) => _exact.TryGetValue(id, out var mapping) ? mapping.Subject : null;

    /// <summary>The only Mondo term with a cross-reference to a GARD record, or null.</summary>
    public Curie? CrossReferenced(Curie gardId) => _gard.TryGetValue(gardId, out var mapping) ? mapping.Subject : null;

    /// <summary>Whether two Mondo terms claim an entry, so that it resolves to neither.</summary>
    public bool IsContested(Curie id) => _contested.Contains(id);

    /// <summary>Whether a mapping decides which entity its entry resolves to.</summary>
    private static bool Merges(MappingPredicate predicate, Curie? entry) =>
        entry is not null && (predicate == MappingPredicate.Exact || (predicate == MappingPredicate.Unqualified && entry.Value.Prefix == "GARD"));

    private static IEnumerable<Mapping> Rows(IEnumerable<MappingSet> sets) =>
        from set in sets
        where set.Authority == Resources.Mondo
        from row in set.Rows
        where row.Subject.Prefix == "MONDO"
        let entry = row.Entry
        where entry is not null
        select new Mapping(row.Subject, row.Predicate, entry.Value, set.Document.File.Version, new Origin(set.Document, row.Line));

    private static Dictionary<Curie, Mapping> Unique(IEnumerable<Mapping> mappings, TermTable terms, HashSet<Curie> contested, ReportBuilder report)
    {
        var unique = new Dictionary<Curie, Mapping>();
        foreach (var space in mappings.GroupBy(mapping => mapping.Object.Prefix, StringComparer.Ordinal))
        {
            var releases = space.GroupBy(mapping => mapping.Version, StringComparer.Ordinal).OrderByDescending(release => release.Key, ReleaseOrder.Instance).ToList();
            AddNewest(unique, releases[0], terms, contested, report);
            foreach (var mapping in releases.Skip(1).SelectMany(release => release))
            {
                if (!unique.TryGetValue(mapping.Object, out var newer) || newer.Subject != mapping.Subject)
                {
                    report.Add(ReportCodes.GaveWay, mapping.Origin, mapping.Subject.ToString(), $"The mapping of {mapping.Object} to {mapping.Subject} is not in the newer release {releases[0].Key}, which maps it to {newer?.Subject.ToString() ?? "nothing"}.");
                }
            }
        }

        return unique;
    }

    private static void AddNewest(
        Dictionary<Curie, Mapping> unique, IEnumerable<Mapping> release, TermTable terms, HashSet<Curie> contested, ReportBuilder report)
    {
        var claimed = new HashSet<Curie>();
        foreach (var mapping in release)
        {
            var (subject, entry) = (mapping.Subject.ToString(), mapping.Object);
            if (terms.IsObsolete(mapping.Subject))
            {
                report.Add(ReportCodes.ObsoleteMapping, mapping.Origin, subject, $"{subject} is obsolete, so its mapping to {entry} merges nothing.");
            }
            else if (terms.Characteristics.Contains(mapping.Subject))
            {
                report.Add(ReportCodes.CharacteristicMapping, mapping.Origin, subject, $"{subject} is a characteristic of diseases, so its mapping to {entry} merges nothing.");
            }
            else if (entry.Prefix == "MONDO")
            {
                report.Add(ReportCodes.MergeRefused, mapping.Origin, subject, $"{subject} and {entry} are both terms of Mondo and are not merged.");
            }
            else if (IdentifierSpaces.CategoryOf(entry) is EntityCategory.Gene or EntityCategory.Phenotype)
            {
                report.Add(ReportCodes.MergeRefused, mapping.Origin, subject, $"{entry} is not a disease and is not merged with {subject}.");
            }
            else if (!unique.TryAdd(entry, mapping) && unique[entry].Subject != mapping.Subject)
            {
                claimed.Add(entry);
                report.Add(ReportCodes.MergeRefused, mapping.Origin, entry.ToString(), $"{entry} is mapped to both {unique[entry].Subject} and {subject}; it is merged with neither.");
            }
        }

        foreach (var entry in claimed)
        {
            unique.Remove(entry);
            contested.Add(entry);
        }
    }
}
