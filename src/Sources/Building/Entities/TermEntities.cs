using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Creates diseases from Mondo's terms and phenotypes from HPO's.</summary>
internal static class TermEntities
{
    public static void Add(TermTable terms, TermIdentities identities, EntityDrafts entities, ReportBuilder report)
    {
        foreach (var term in terms.All)
        {
            if (terms.Characteristics.Contains(term.Id))
            {
                report.Add(ReportCodes.CharacteristicTerm, term.Origin, term.Id.ToString(), $"{term.Id} '{term.Label}' is a characteristic of diseases and no disease.");
            }
            else if (!identities.IsSuperseded(term))
            {
                var category = term.Id.Prefix == "HP" ? EntityCategory.Phenotype : EntityCategory.Disease;
                Fill(entities.GetOrAdd(term.Id, category)!, term, terms, identities, report);
            }
        }
    }

    private static void Fill(EntityDraft draft, Term term, TermTable terms, TermIdentities identities, ReportBuilder report)
    {
        draft.Name = term.Label;
        draft.Description = term.Definition;
        draft.Deprecated = term.IsObsolete;
        draft.ReplacedBy = term.ReplacedBy is [var replacement] ? replacement : null;
        draft.Consider = identities.Candidates(term, report);
        draft.IsPartial = term.IsPartial;
        draft.Synonyms.AddRange(term.Synonyms);
        draft.Xrefs.AddRange(term.Xrefs);
        foreach (var (_, target) in term.Relationships.Where(relationship => MondoRelations.IsCharacteristic(relationship.Predicate)))
        {
            if (terms.Characteristics.Contains(target))
            {
                draft.Characteristics.Add(new Characteristic(target, terms.TryGet(target, out var named) ? named.Label : null));
            }
        }
    }
}
