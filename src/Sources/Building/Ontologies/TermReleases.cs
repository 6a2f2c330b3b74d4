using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Adds the terms of HPO and Mondo files, which are given newest release first. A complete release overrides all older files of its
/// ontology; these contribute only terms that it no longer contains and does not replace.
/// </summary>
internal sealed class TermReleases(TermTable terms, CurieCache curies, ReportBuilder report)
{
    private readonly Dictionary<string, SourceOntology> _newestWhole = new(StringComparer.Ordinal);

    public void Add(SourceOntology file)
    {
        var product = file.Ontology.Header.Product;
        if (PrefixOf(file) is not { } prefix)
        {
            var id = file.Ontology.Header.Id;
            report.Add(ReportCodes.OntologyUnused, file.Document, null, id, $"Ontology '{id}' was read; only the terms of hp and mondo become part of the graph.", file.Document.File.Records);
        }
        else if (_newestWhole.TryGetValue(prefix, out var newest) && IsNewer(newest, file))
        {
            var dropped = AddDropped(file, newest);
            NewestReleases.ReportOverridden(file.Document, newest.Document, product.Name, file.Document.File.Records - dropped, report);
        }
        else
        {
            if (!product.IsSubset)
            {
                terms.NoteRelease(prefix);
                _newestWhole.TryAdd(prefix, file);
            }

            AddTerms(file, prefix);
        }
    }

    private static bool IsNewer(SourceOntology file, SourceOntology than) =>
        ReleaseOrder.Instance.Compare(file.Ontology.Header.Version, than.Ontology.Header.Version) > 0;

    private void AddTerms(SourceOntology file, string prefix)
    {
        var (document, header) = (file.Document, file.Ontology.Header);
        var seen = new HashSet<Curie>();
        foreach (var stated in file.Ontology.Terms)
        {
            var origin = OriginOf(stated, document);
            if (stated.Kind != OntologyTermKind.Class)
            {
                report.Add(ReportCodes.OntologyProperties, origin, stated.Id, $"{stated.Id} is not a class, so it makes no entity.");
                continue;
            }

            if (!curies.TryRead(stated.Id, out var id, out _) || id.Prefix != prefix)
            {
                NoteGene(id, stated.Label);
                report.Add(ReportCodes.ForeignTerms, origin, stated.Id, $"{stated.Id} is a class of another ontology than {prefix}.");
                continue;
            }

            if (!seen.Add(id))
            {
                report.Add(ReportCodes.DuplicateId, origin, id.ToString(), $"Term {id} stands in the file twice; the first one counts.");
                continue;
            }

            report.Count(document, ReportCodes.Terms);
            report.Count(document, ReportCodes.IsA, stated.Parents.Count);
            report.Count(document, ReportCodes.ObsoleteTerms, stated.IsObsolete ? 1 : 0);
            AddTerm(id, prefix, stated, origin, header);
        }
    }

    /// <summary>Mondo's files give the symbols of genes that its diseases refer to.</summary>
    private void NoteGene(Curie id, string? label)
    {
        if (label is not null && id != default && IdentifierSpaces.CategoryOf(id) == EntityCategory.Gene)
        {
            terms.GeneSymbols.TryAdd(id, label);
        }
    }

    private void AddTerm(Curie id, string prefix, OntologyTerm stated, Origin origin, OntologyHeader header)
    {
        if (!terms.TryGet(id, out var newer))
        {
            report.Count(origin.Document, ReportCodes.Used);
            terms.Add(TermReading.Read(id, prefix, stated, origin, header.Version, header.Product.IsSubset, curies, report));
            return;
        }

        ReportOverride(stated, newer, origin);
        if (newer.IsFromSubset && !header.Product.IsSubset)
        {
            report.Count(origin.Document, ReportCodes.Used);
            newer.Complete(TermReading.Read(id, prefix, stated, origin, header.Version, isFromSubset: false, curies, report));
        }
        else
        {
            report.Add(ReportCodes.TermOverridden, origin, id.ToString(), $"{id} is taken from {newer.Origin.Document.Name} ({newer.Version}).");
        }
    }

    /// <summary>Adds the terms that are missing in the other file of the same release.</summary>
    /// <returns>The number of terms added.</returns>
    public int AddMissing(SourceOntology file)
    {
        var missing = Missing(file).ToList();
        foreach (var term in missing)
        {
            report.Count(file.Document, ReportCodes.Used);
            terms.Add(term);
        }

        return missing.Count;
    }

    /// <summary>Adds the terms that a newer complete release neither contains nor replaces.</summary>
    /// <returns>The number of terms added.</returns>
    private int AddDropped(SourceOntology file, SourceOntology newest)
    {
        var alternatives = terms.All.SelectMany(term => term.AlternativeIds).ToHashSet();
        var dropped = Missing(file).Where(term => !alternatives.Contains(term.Id)).ToList();
        foreach (var term in dropped)
        {
            report.Count(file.Document, ReportCodes.Used);
            term.IsPartial = true;
            terms.Add(term);
            report.Add(ReportCodes.DroppedTerm, term.Origin, term.Id.ToString(), $"{term.Id} '{term.Label}' is not in {newest.Document.Name} ({newest.Document.File.Version}), which names no replacement; it stays as this older release states it, marked partial.");
        }

        return dropped.Count;
    }

    /// <summary>The terms of the file's ontology that no earlier file contains, each once.</summary>
    private IEnumerable<Term> Missing(SourceOntology file)
    {
        if (PrefixOf(file) is not { } prefix)
        {
            return [];
        }

        var header = file.Ontology.Header;
        return from stated in file.Ontology.Terms.DistinctBy(term => term.Id)
               where stated.Kind == OntologyTermKind.Class && curies.TryRead(stated.Id, out var id, out _) && id.Prefix == prefix && !terms.TryGet(id, out _)
               select TermReading.Read(Curie.Parse(stated.Id), prefix, stated, OriginOf(stated, file.Document), header.Version, header.Product.IsSubset, curies, report);
    }

    private static string? PrefixOf(SourceOntology file) =>
        CuriePrefixes.Find(file.Ontology.Header.Product.Resource)?.Prefix is ("HP" or "MONDO") and var prefix ? prefix : null;

    private void ReportOverride(OntologyTerm older, Term newer, Origin origin)
    {
        if (older.Label != newer.Label)
        {
            report.Add(ReportCodes.GaveWay, origin, older.Id, $"Label '{older.Label}' gives way to '{newer.Label}' of {newer.Origin.Document.Name} ({newer.Version}).");
        }

        if (older.IsObsolete != newer.IsObsolete)
        {
            report.Add(ReportCodes.GaveWay, origin, older.Id, $"{newer.Origin.Document.Name} ({newer.Version}) says that the term is {(newer.IsObsolete ? "obsolete" : "in use")}; this file says the opposite.");
        }
    }

    private static Origin OriginOf(OntologyTerm term, SourceDocument document) =>
        new(document, document.HasLines ? term.Position : null);
}
