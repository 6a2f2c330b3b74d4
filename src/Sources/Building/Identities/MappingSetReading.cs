using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Sssom;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Parses the rows of SSSOM files: identifiers, predicates and direction. Unusable rows are reported with their line.</summary>
internal sealed class MappingSetReading(CurieCache curies, ReportBuilder report)
{
    // What SSSOM writes instead of an entry if a mapper found none.
    private const string NoTermFound = "NoTermFound";

    /// <summary>Reads the sets; those of authorities come first.</summary>
    public static IReadOnlyList<MappingSet> Read(IEnumerable<SourceTable<SssomMapping>> tables, CurieCache curies, ReportBuilder report)
    {
        var reading = new MappingSetReading(curies, report);
        return [.. tables.Select(reading.Read).OrderBy(set => set.Authority is null)];
    }

    private MappingSet Read(SourceTable<SssomMapping> table)
    {
        var header = table.Rows is [var first, ..] ? first.Set : new SssomHeader();
        var ids = new MappingIds(header.CurieMap, curies);
        var rows = new List<MappingRow>(table.Rows.Count);
        var denied = new List<(Curie, Curie)>();
        foreach (var stated in table.Rows)
        {
            var origin = new Origin(table.Document, stated.Line);
            if (Read(stated, ids, origin) is not { } row)
            {
                continue;
            }

            if (!stated.IsNegated)
            {
                rows.Add(row);
                continue;
            }

            report.Add(ReportCodes.MappingDenied, origin, stated.SubjectId, $"The set denies {stated.SubjectId} {stated.PredicateId} {stated.ObjectId}; it maps nothing.");
            if (row.Entry is { } entry)
            {
                denied.Add((row.Subject, entry));
            }
        }

        return new MappingSet(table.Document, MappingSets.AuthorityOf(header.MappingSetId), MappingSets.SourceOf(header), rows, denied);
    }

    private MappingRow? Read(SssomMapping stated, MappingIds ids, Origin origin)
    {
        if (IsNoTerm(stated.SubjectId) || IsNoTerm(stated.ObjectId))
        {
            report.Add(ReportCodes.MappingDenied, origin, stated.SubjectId, $"The set found no entry for {(IsNoTerm(stated.SubjectId) ? stated.ObjectId : stated.SubjectId)}; it maps nothing.");
            return null;
        }

        var named = ids.Predicate(stated.PredicateId);
        if (MappingPredicates.Of(named) is not { } predicate)
        {
            ReportPredicate(stated, named, origin);
            return null;
        }

        var hasSubject = ids.TryRead(stated.SubjectId, out var subject, out var problem);
        var hasEntry = ids.TryRead(stated.ObjectId, out var entry, out var otherProblem);
        if (!hasSubject && !hasEntry)
        {
            report.Add(ReportCodes.BadIdentifier, origin, stated.SubjectId, $"The mapping is left out: {problem}.");
            return null;
        }

        // The subject is the ontology's term if there is one, and an identifier that can be parsed.
        var row = new MappingRow(subject, stated.SubjectLabel, predicate, entry, entry.ToString(), stated.ObjectLabel, origin.Line!.Value);
        if (hasSubject && hasEntry)
        {
            return IsOntology(subject) || !IsOntology(entry) ? row : row.Turned;
        }

        if (IsOntology(hasSubject ? subject : entry) && ids.IsOfUnknownResource(hasSubject ? stated.ObjectId : stated.SubjectId))
        {
            return hasSubject
                ? row with { Entry = null, Reference = ids.Reference(stated.ObjectId) }
                : row.Turned! with { Entry = null, Reference = ids.Reference(stated.SubjectId) };
        }

        report.Add(ReportCodes.BadIdentifier, origin, stated.SubjectId, $"The mapping is left out: {problem ?? otherProblem}.");
        return null;
    }

    private void ReportPredicate(SssomMapping stated, string named, Origin origin)
    {
        if (MappingPredicates.IsKnown(named))
        {
            report.Add(ReportCodes.MappingUnused, origin, stated.SubjectId, $"The graph holds no mappings with the predicate {stated.PredicateId}.");
        }
        else
        {
            report.Add(ReportCodes.PredicateUnknown, origin, stated.SubjectId, $"The predicate '{stated.PredicateId}' is not known; expected one such as skos:exactMatch, owl:equivalentClass or rdfs:subClassOf.");
        }
    }

    private static bool IsNoTerm(string id) => id.Trim().EndsWith(NoTermFound, StringComparison.Ordinal);

    private static bool IsOntology(Curie id) => id.Prefix is "MONDO" or "HP";
}
