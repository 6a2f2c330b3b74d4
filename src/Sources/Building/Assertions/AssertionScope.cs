using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>What all assertion builders share: the identities and entities found so far, and the report.</summary>
internal sealed record AssertionScope(
    TermTable Terms,
    TermIdentities TermIdentities,
    DiseaseIdentities Diseases,
    GeneIdentities Genes,
    EntityDrafts Entities,
    SymbolTable Symbols,
    CurieCache Curies,
    ReportBuilder Report)
{
    // Cached lookups: files repeat the same few thousand entries many times.
    private readonly Dictionary<string, Curie> _diseases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Curie> _phenotypes = new(StringComparer.Ordinal);

    /// <summary>Parses the frequencies that sources state.</summary>
    public FrequencyReader Frequencies { get; } = new(Terms, Report);

    /// <summary>
    /// The disease that a source states. One that no authority here maps, such as an OMIM entry without a Mondo term, becomes an
    /// entity. Null, with a report item, if the id is invalid or not of a disease, or Mondo or GARD do not contain it.
    /// </summary>
    public Curie? Disease(string text, Origin origin)
    {
        if (_diseases.TryGetValue(text, out var known))
        {
            return known;
        }

        if (!Curies.TryRead(text, out var id, out var problem))
        {
            Report.Add(ReportCodes.BadIdentifier, origin, text, $"The disease of the row cannot be read: {problem}.");
            return null;
        }

        if (!IdentifierSpaces.MayBeDisease(id) && !Diseases.IsMapped(id))
        {
            Report.Add(ReportCodes.BadIdentifier, origin, text, $"{id} is not a disease; expected an id of MONDO, OMIM, ORPHA, GARD or DECIPHER.");
            return null;
        }

        if (Diseases.Canonical(id) is { } target
            && (id.Prefix is "MONDO" ? Entities.TryGet(target, out var draft) : (draft = Entities.GetOrAdd(target, EntityCategory.Disease)) is not null)
            && draft.Category == EntityCategory.Disease)
        {
            _diseases.Add(text, target);
            return target;
        }

        Report.Add(ReportCodes.Dangling, origin, text, $"{id} is in none of the files read; the row leads to nothing.");
        return null;
    }

    /// <summary>The HPO term that a row is about. If there is none, the row is left out: the problem is reported and null returned.</summary>
    public Curie? Phenotype(string text, Origin origin) => Phenotype(text, origin, ReportCodes.BadIdentifier, ReportCodes.Dangling);

    /// <summary>Another HPO term of a row, such as its onset. A problem is reported and gives null, but the row still counts.</summary>
    public Curie? Qualifier(string text, Origin origin) => Phenotype(text, origin, ReportCodes.PartRejected, ReportCodes.PartDangling);

    private Curie? Phenotype(string text, Origin origin, ReportCode bad, ReportCode dangling)
    {
        if (_phenotypes.TryGetValue(text, out var known))
        {
            return known;
        }

        if (!Curies.TryRead(text, out var id, out var problem))
        {
            Report.Add(bad, origin, text, $"The term of the row cannot be read: {problem}.");
            return null;
        }

        if (id.Prefix == "HP" && TermIdentities.Canonical(id) is { } target && Entities.Has(target, EntityCategory.Phenotype))
        {
            _phenotypes.Add(text, target);
            return target;
        }

        Report.Add(dangling, origin, text, $"{id} is not a term of the HPO release read; what the row says of it leads to nothing.");
        return null;
    }

    /// <summary>The gene that a source states; a gene that HGNC does not contain becomes an entity under the source's id.</summary>
    public Curie? Gene(string text, string? symbol, Origin origin)
    {
        if (!Curies.TryRead(text, out var id, out var problem))
        {
            Report.Add(ReportCodes.BadIdentifier, origin, text, $"The gene of the row cannot be read: {problem}.");
            return null;
        }

        var target = Genes.Canonical(id);
        var isNew = !Entities.Contains(target);
        if (IdentifierSpaces.CategoryOf(target) != EntityCategory.Gene || Entities.GetOrAdd(target, EntityCategory.Gene) is not { } draft)
        {
            Report.Add(ReportCodes.NotAGene, origin, text, $"{id} is not an identifier of a gene.");
            return null;
        }

        if (isNew)
        {
            draft.Name = symbol;
            draft.IsPartial = target.Prefix == "HGNC" && Genes.HasHgnc;
            Report.Add(ReportCodes.GeneUnknownToHgnc, origin, target.ToString(), $"HGNC does not know {id} ({symbol ?? "no symbol"}); it stays under this id.");
        }

        if (symbol is not null)
        {
            draft.Name ??= symbol;
            Symbols.Add(symbol, target, draft.Name == symbol ? IdentifierMatchKind.Canonical : IdentifierMatchKind.Alternative);
        }

        return target;
    }
}
