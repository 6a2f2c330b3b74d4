using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Converts is_a and the relations of ontology terms to assertions.</summary>
internal sealed class TermAssertions(AssertionScope scope)
{
    /// <summary>Adds the assertions of all terms; those about genes go to a separate list, for <see cref="GenePairs"/>.</summary>
    public void Add(List<AssertionDraft> assertions, List<AssertionDraft> geneAssertions)
    {
        foreach (var term in scope.Terms.All)
        {
            if (!scope.Entities.TryGet(term.Id, out var draft))
            {
                scope.Report.Count(term.Origin.Document, ReportCodes.EdgesOfNoEntity, term.Parents.Count + term.Relationships.Count);
                continue;
            }

            foreach (var parent in term.Parents)
            {
                if (Target(parent, draft.Category, term, "is_a") is { } target)
                {
                    assertions.Add(Make(RelationshipType.SubclassOf, term, target, parent, "is_a", null));
                }
            }

            foreach (var (predicate, stated) in term.Relationships)
            {
                if (MondoRelations.KindOf(predicate) is { } kind && draft.Category == EntityCategory.Disease)
                {
                    if (Target(stated, EntityCategory.Disease, term, predicate) is { } target)
                    {
                        assertions.Add(Make(RelationshipType.RelatedTo, term, target, stated, predicate, kind));
                    }
                }
                else if (draft.Category == EntityCategory.Disease && IdentifierSpaces.CategoryOf(stated) == EntityCategory.Gene
                    && GeneAssociationTerms.OfOntology(predicate) is { } association)
                {
                    if (Gene(stated, term) is { } gene)
                    {
                        geneAssertions.Add(Make(GeneAssertions.TypeOf(association), term, gene, stated, predicate, null, association));
                    }
                }
                else
                {
                    scope.Report.Count(term.Origin.Document, MondoRelations.IsCharacteristic(predicate) ? ReportCodes.Characteristics : ReportCodes.OtherRelations);
                }
            }
        }
    }

    private Curie? Gene(Curie stated, Term term)
    {
        var symbol = scope.Terms.GeneSymbols.GetValueOrDefault(stated);
        if (symbol is null && term.TargetLabels.TryGetValue(stated, out var label))
        {
            // The label of the relation may precede that of the gene, which is a single word.
            symbol = label[(label.LastIndexOf(' ') + 1)..];
        }

        return scope.Gene(stated.ToString(), symbol, term.Origin);
    }

    private Curie? Target(Curie stated, EntityCategory category, Term term, string predicate)
    {
        if (scope.TermIdentities.Canonical(stated) is { } target && scope.Entities.Has(target, category))
        {
            return target;
        }

        scope.Report.Add(ReportCodes.PartDangling, term.Origin, term.Id.ToString(), $"{term.Id} {predicate} {stated}, which is not a {category} of the files read.");
        return null;
    }

    private static AssertionDraft Make(
        RelationshipType type,
        Term term,
        Curie target,
        Curie stated,
        string predicate,
        RelatedConditionKind? kind,
        GeneAssociation? association = null)
    {
        var content = new Assertion
        {
            Type = type,
            Subject = term.Id,
            Object = target,
            StatedSubject = term.Id.ToString(),
            StatedObject = stated.ToString(),
            StatedPredicate = predicate,
            PrimarySource = Resources.AuthorityOf(term.Id.Prefix)!.Value,
            ConditionKind = kind,
            GeneAssociation = association,
        };
        return new AssertionDraft(content, term.Origin);
    }
}
