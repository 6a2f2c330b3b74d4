using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Gard;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Resolves the canonical id of a disease, one authority per step and never transitively. An entry that Mondo maps exactly resolves
/// to the Mondo term. A GARD record is merged with its own source and resolves to the same disease as it; a record without a source
/// resolves to the only Mondo term that refers to it. All other ids are their own canonical ids.
/// </summary>
internal sealed class DiseaseIdentities
{
    private readonly TermIdentities _terms;
    private readonly MondoMappings _mappings;
    private readonly Dictionary<Curie, GardRecord> _gard = [];
    private readonly HashSet<Curie> _known = [];

    private DiseaseIdentities(TermIdentities terms, MondoMappings mappings)
    {
        _terms = terms;
        _mappings = mappings;
    }

    /// <summary>The GARD records, one for each id.</summary>
    public IEnumerable<GardRecord> GardRecords => _gard.Values;

    public static DiseaseIdentities Build(
        SourceContents contents,
        TermIdentities terms,
        MondoMappings mappings,
        IdentifierTable identifiers,
        CurieCache curies,
        ReportBuilder report)
    {
        var identities = new DiseaseIdentities(terms, mappings);
        identities.MapGard(contents.GardDiseases, curies, report);
        identities.NoteStated(contents, curies);

        // If GARD's own file assigns a record to another disease, that takes precedence over Mondo's mapping.
        var entries = mappings.Exact.Concat(mappings.GardCrossReferences).Select(mapping => mapping.Object).Concat(identities._gard.Keys);
        foreach (var entry in entries)
        {
            if (identities.Canonical(entry) is { } target && target != entry)
            {
                identifiers.Add(entry, target, IdentifierMatchKind.Merged);
            }
        }

        return identities;
    }

    /// <summary>The canonical id of a disease; null for a Mondo or GARD id that no source knows.</summary>
    public Curie? Canonical(Curie id) => id.Prefix switch
    {
        "MONDO" => _terms.Canonical(id),
        "GARD" => _gard.TryGetValue(id, out var record) ? record.Target : CanonicalOfUnlisted(id),
        _ => _mappings.ExactlyMapped(id) is { } term ? _terms.Canonical(term) ?? id : id,
    };

    /// <summary>
    /// The Mondo term that refers to a record without stating how they relate, if the record was assigned to its own source instead and
    /// Mondo does not map that source: record and term may be the same disease. Otherwise null.
    /// </summary>
    public Curie? PossiblySame(GardRecord record) =>
        record.Target.Prefix != "MONDO" && _mappings.CrossReferenced(record.Id) is { } term ? _terms.Canonical(term) : null;

    /// <summary>Whether Mondo maps an id exactly; such an id is a disease whatever its namespace.</summary>
    public bool IsMapped(Curie id) => _mappings.ExactlyMapped(id) is not null;

    /// <summary>Whether any source states an id as a disease. An OMIM number of a disease is never the number of a gene.</summary>
    public bool IsDisease(Curie id) => _known.Contains(id) || IsMapped(id);

    private Curie? CanonicalOfUnlisted(Curie id)
    {
        var term = _mappings.ExactlyMapped(id) ?? _mappings.CrossReferenced(id);
        return term is null ? null : _terms.Canonical(term.Value);
    }

    private void MapGard(IEnumerable<SourceTable<GardDisease>> tables, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in tables)
        {
            var document = table.Document;
            foreach (var row in table.Rows)
            {
                var origin = new Origin(document, row.Line);
                if (!curies.TryRead(row.GardId, out var id, out var problem))
                {
                    report.Add(ReportCodes.BadIdentifier, origin, row.GardId, $"The row is left out: {problem}.");
                    continue;
                }

                if (_gard.TryGetValue(id, out var first))
                {
                    Duplicates.Report(id.ToString(), first.Origin, origin, report);
                    continue;
                }

                report.Count(document, ReportCodes.Used);
                _gard.Add(id, new GardRecord(id, row, Target(row, id, origin, curies, report), origin));
            }
        }
    }

    private Curie Target(GardDisease row, Curie id, Origin origin, CurieCache curies, ReportBuilder report)
    {
        if (row.SourceId is null)
        {
            return TargetWithoutSource(id, origin, report);
        }

        if (!curies.TryRead(row.SourceId, out var source, out var problem) || !MayBeSource(source))
        {
            report.Add(ReportCodes.PartRejected, origin, id.ToString(), $"SourceID is '{row.SourceId}'; expected an id of OMIM or ORPHA{(problem is null ? "" : $" ({problem})")}. {id} stays itself.");
            return id;
        }

        _known.Add(source);
        if (source.Prefix == "MONDO" && _terms.Canonical(source) is { } named)
        {
            report.Add(ReportCodes.GardBySource, origin, id.ToString(), $"{id} goes to {named}, which it names as its source.");
            return named;
        }

        if (_mappings.ExactlyMapped(source) is { } mapped && _terms.Canonical(mapped) is { } term)
        {
            report.Add(ReportCodes.GardBySource, origin, id.ToString(), $"{id} goes to {term}, as Mondo maps its source {source} exactly.");
            return term;
        }

        if (_mappings.ExactlyMapped(id) is { } exact && _terms.Canonical(exact) is { } canonical)
        {
            report.Add(ReportCodes.GardByCrossReference, origin, id.ToString(), $"{id} goes to {canonical}, as Mondo maps the record exactly.");
            return canonical;
        }

        report.Add(ReportCodes.GardWithSource, origin, id.ToString(), $"{id} is one entity with its source {source}, which no term of Mondo in use is mapped to exactly.");
        return source;
    }

    /// <summary>Whether an entry can be the source of a record: a disease of another resource, or a known Mondo term.</summary>
    private bool MayBeSource(Curie id) =>
        IdentifierSpaces.MayBeDisease(id) && id.Prefix != "GARD" && (id.Prefix != "MONDO" || _terms.Canonical(id) is not null);

    /// <summary>A Mondo reference that does not state how the two relate counts only if GARD names no source.</summary>
    private Curie TargetWithoutSource(Curie id, Origin origin, ReportBuilder report)
    {
        if ((_mappings.ExactlyMapped(id) ?? _mappings.CrossReferenced(id)) is { } referenced && _terms.Canonical(referenced) is { } canonical)
        {
            report.Add(ReportCodes.GardByCrossReference, origin, id.ToString(), $"{id} goes to {canonical}, the only term of Mondo that refers to it.");
            return canonical;
        }

        report.Add(ReportCodes.GardItself, origin, id.ToString(), $"{id} stays itself: the row names no source, and no single term of Mondo refers to the record.");
        return id;
    }

    private void NoteStated(SourceContents contents, CurieCache curies)
    {
        var stated = contents.Annotations.SelectMany(table => table.Rows.Select(row => row.DatabaseId))
            .Concat(contents.GeneDiseases.SelectMany(table => table.Rows.Select(row => row.DiseaseId)))
            .Concat(contents.GenePhenotypes.SelectMany(table => table.Rows.Select(row => row.DiseaseId).OfType<string>().Distinct()));
        foreach (var text in stated)
        {
            if (curies.TryRead(text, out var id, out _))
            {
                _known.Add(id);
            }
        }
    }
}
