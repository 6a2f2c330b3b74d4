using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Gard;

namespace KnowledgeGraph.Sources.Building;

/// <summary>GARD's cross-references: they are shown with their predicate but never merge entities.</summary>
internal static class GardXrefs
{
    public static void Add(SourceContents contents, DiseaseIdentities identities, EntityDrafts entities, CurieCache curies, ReportBuilder report)
    {
        var found = new List<Found>();
        foreach (var table in contents.GardXrefs)
        {
            foreach (var row in table.Rows)
            {
                var origin = new Origin(table.Document, row.Line);
                if (!curies.TryRead(row.GardId, out var id, out var problem))
                {
                    report.Add(ReportCodes.BadIdentifier, origin, row.GardId, $"The row is left out: {problem}.");
                }
                else if (identities.Canonical(id) is not { } target || !entities.TryGet(target, out var draft))
                {
                    report.Add(ReportCodes.Dangling, origin, row.GardId, $"{row.GardId} is in none of the files read.");
                }
                else
                {
                    var xref = new Xref(Entry(row, origin, identities, curies, report), PredicateOf(row.Relationship), Resources.Gard.ToString());
                    found.Add(new Found(draft, xref, row.GardId, origin));
                }
            }
        }

        AddEachOnce(found, report);
    }

    /// <summary>Several records may be one entity; repeated references and references to the entity itself are reported, not added.</summary>
    private static void AddEachOnce(List<Found> found, ReportBuilder report)
    {
        var qualified = found.Where(row => row.Xref.Predicate != MappingPredicate.Unqualified).Select(row => (row.Draft, row.Xref.Id)).ToHashSet();
        var added = new HashSet<(EntityDraft Draft, Xref Xref)>();
        foreach (var (draft, xref, record, origin) in found)
        {
            if (xref.Id == draft.Id.ToString())
            {
                report.Add(ReportCodes.SelfXref, origin, record, $"{record} is part of {xref.Id}, so the reference says nothing.");
            }
            else if (!added.Add((draft, xref)))
            {
                report.Add(ReportCodes.XrefRepeated, origin, record, $"Another row says of {draft.Id} that {xref.Id} is {xref.Predicate}.");
            }
            else if (xref.Predicate == MappingPredicate.Unqualified && qualified.Contains((draft, xref.Id)))
            {
                report.Add(ReportCodes.XrefRepeated, origin, record, $"Another row says how {xref.Id} relates to {draft.Id}; this one does not.");
            }
            else
            {
                report.Count(origin.Document, ReportCodes.Used);
                draft.Xrefs.Add(xref);
            }
        }
    }

    private static MappingPredicate PredicateOf(GardMapRelationship relationship) => relationship switch
    {
        GardMapRelationship.Exact => MappingPredicate.Exact,
        GardMapRelationship.NarrowerThanTarget => MappingPredicate.Broad,
        GardMapRelationship.BroaderThanTarget => MappingPredicate.Narrow,
        _ => MappingPredicate.Unqualified,
    };

    private static string Entry(GardXref row, Origin origin, DiseaseIdentities identities, CurieCache curies, ReportBuilder report)
    {
        var prefix = row.XrefSource switch
        {
            "SNOMED-CT" => "SCTID",
            "ICD-10" => "ICD10WHO",
            "ICD-10-CM" => "ICD10CM",
            "ICD-11" => "ICD11",
            "DiseaseOntology" => "DOID",
            "MeSH" => "MESH",
            "Orphanet" => "ORPHA",
            var source => source,
        };
        if (prefix == "DOID")
        {
            return DiseaseOntologyId(row, origin, identities, curies, report);
        }

        if (row.SourceId.Contains("://", StringComparison.Ordinal))
        {
            return curies.Reference(row.SourceId);
        }

        return curies.TryRead($"{prefix}:{row.SourceId}", out var id, out _) ? id.ToString() : $"{row.XrefSource}:{row.SourceId}";
    }

    /// <summary>GARD writes 0060811 as 60811. The form that any source knows as a disease is used; otherwise the text stays as written.</summary>
    private static string DiseaseOntologyId(GardXref row, Origin origin, DiseaseIdentities identities, CurieCache curies, ReportBuilder report)
    {
        foreach (var candidate in (string[])[$"DOID:{row.SourceId}", $"DOID:{row.SourceId.PadLeft(7, '0')}"])
        {
            if (curies.TryRead(candidate, out var id, out _) && identities.IsDisease(id))
            {
                return id.ToString();
            }
        }

        report.Add(ReportCodes.UnknownXref, origin, row.GardId, $"No Disease Ontology term {row.SourceId} is known, with or without leading zeros; it is kept as written.");
        return $"{row.XrefSource}:{row.SourceId}";
    }

    /// <summary>A cross-reference of a row and the entity that it belongs to.</summary>
    private sealed record Found(EntityDraft Draft, Xref Xref, string Record, Origin Origin);
}
