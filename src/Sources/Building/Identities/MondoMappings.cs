using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Sssom;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Mondo's own mappings, by the entry they map: exact ones to every namespace, and unqualified ones to GARD.
/// Of several releases the newest that maps a namespace wins. An entry that two terms claim stays unmapped, so that
/// two terms of Mondo never meet in one entity.
/// </summary>
internal sealed class MondoMappings
{
    private readonly Dictionary<Curie, Mapping> _exact;
    private readonly Dictionary<Curie, Mapping> _gard;

    private MondoMappings(Dictionary<Curie, Mapping> exact, Dictionary<Curie, Mapping> gard)
    {
        _exact = exact;
        _gard = gard;
    }

    public IEnumerable<Mapping> Exact => _exact.Values;

    public IEnumerable<Mapping> GardCrossReferences => _gard.Values;

    public static MondoMappings Read(
        IEnumerable<SourceTable<SssomMapping>> tables, TermTable terms, CurieCache curies, ReportBuilder report)
    {
        var all = terms.All.SelectMany(term => term.Mappings).Concat(Rows(tables, curies, report)).ToList();
        return new MondoMappings(
            Unique(all.Where(mapping => mapping.Predicate == MappingPredicate.Exact), terms, report),
            Unique(all.Where(mapping => mapping.Predicate == MappingPredicate.Unqualified && mapping.Object.Prefix == "GARD"), terms, report));
    }

    /// <summary>The term of Mondo that is exactly an entry; null where Mondo says so of none.</summary>
    public Curie? ExactlyMapped(Curie id) => _exact.TryGetValue(id, out var mapping) ? mapping.Subject : null;

    /// <summary>The only term of Mondo with a cross-reference to a record of GARD, or null.</summary>
    public Curie? CrossReferenced(Curie gardId) => _gard.TryGetValue(gardId, out var mapping) ? mapping.Subject : null;

    private static IEnumerable<Mapping> Rows(IEnumerable<SourceTable<SssomMapping>> tables, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                var origin = new Origin(table.Document, row.Line);
                if (row.IsNegated)
                {
                    report.Add(ReportCodes.MappingDenied, origin, row.SubjectId, $"The set denies {row.SubjectId} {row.PredicateId} {row.ObjectId}; it maps nothing.");
                }
                else if (!curies.TryRead(row.SubjectId, out var subject, out var problem) || !curies.TryRead(row.ObjectId, out var entry, out problem))
                {
                    report.Add(ReportCodes.BadIdentifier, origin, row.SubjectId, $"The mapping is left out: {problem}.");
                }
                else if (subject.Prefix == "MONDO" && MappingPredicates.Of(row.PredicateId) is { } predicate)
                {
                    yield return new Mapping(subject, predicate, entry, table.Document.File.Version, origin);
                }
            }
        }
    }

    private static Dictionary<Curie, Mapping> Unique(IEnumerable<Mapping> mappings, TermTable terms, ReportBuilder report)
    {
        var unique = new Dictionary<Curie, Mapping>();
        foreach (var space in mappings.GroupBy(mapping => mapping.Object.Prefix, StringComparer.Ordinal))
        {
            var releases = space.GroupBy(mapping => mapping.Version, StringComparer.Ordinal).OrderByDescending(release => release.Key, StringComparer.Ordinal).ToList();
            AddNewest(unique, releases[0], terms, report);
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

    private static void AddNewest(Dictionary<Curie, Mapping> unique, IEnumerable<Mapping> release, TermTable terms, ReportBuilder report)
    {
        var contested = new HashSet<Curie>();
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
                report.Add(ReportCodes.MergeRefused, mapping.Origin, subject, $"{entry} is no disease and is not merged with {subject}.");
            }
            else if (!unique.TryAdd(entry, mapping) && unique[entry].Subject != mapping.Subject)
            {
                contested.Add(entry);
                report.Add(ReportCodes.MergeRefused, mapping.Origin, entry.ToString(), $"{entry} is mapped to both {unique[entry].Subject} and {subject}; it is merged with neither.");
            }
        }

        foreach (var entry in contested)
        {
            unique.Remove(entry);
        }
    }
}
