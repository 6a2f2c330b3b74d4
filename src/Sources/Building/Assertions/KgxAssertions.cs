using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Converts KGX edges to assertions. The ends of edges from a gene to a disease are swapped.</summary>
internal sealed class KgxAssertions(AssertionScope scope, HashSet<Curie> otherSpecies)
{
    private readonly KgxFrequencies _frequencies = new(scope);
    private readonly KgxEnds _ends = new(scope, otherSpecies);

    /// <summary>Adds the assertions of all edges; those about genes go to a separate list, for <see cref="GenePairs"/>.</summary>
    public void Add(IEnumerable<SourceTable<KgxEdge>> tables, List<AssertionDraft> assertions, List<AssertionDraft> geneAssertions)
    {
        foreach (var table in tables)
        {
            var left = new KgxEdgesLeftOut(table.Document, scope);
            var first = new Dictionary<string, KgxEdge>(StringComparer.Ordinal);
            foreach (var edge in table.Rows)
            {
                var origin = new Origin(table.Document, edge.Line);
                var meaning = KgxPredicates.Of(edge);
                if (meaning is null || !_ends.AreJoined(edge, meaning))
                {
                    left.Add(edge, _ends.WhyNot(edge), origin);
                }
                else if (_ends.HasForeignGene(edge))
                {
                    left.Add(edge, KgxObjection.OtherSpecies, origin);
                }
                else if (edge.Id is not null && !first.TryAdd(edge.Id, edge))
                {
                    left.AddSecond(first[edge.Id], edge, origin);
                }
                else if (Read(edge, meaning, origin) is { } assertion)
                {
                    (meaning.Gene is null ? assertions : geneAssertions).Add(assertion);
                }
            }

            left.Report();
        }
    }

    private AssertionDraft? Read(KgxEdge edge, KgxMeaning meaning, Origin origin)
    {
        if (KgxResources.PrimaryOf(edge) is not { } primary)
        {
            scope.Report.Add(ReportCodes.BadValue, origin, edge.Id, "The edge names no source; expected primary_knowledge_source with an infores: identifier.");
            return null;
        }

        if (Ends(edge, meaning, origin) is not var (subject, target, isTurned) || !TryReadSex(edge, origin, out var sex))
        {
            return null;
        }

        var (negated, frequency) = Negation.Of(edge.Negated, _frequencies.Read(edge, origin));
        var (statedSubject, statedObject) = (edge.OriginalSubject ?? edge.Subject, edge.OriginalObject ?? edge.Object);
        var content = new Assertion
        {
            Type = meaning.Type,
            Subject = subject,
            Object = target,
            StatedSubject = isTurned ? statedObject : statedSubject,
            StatedObject = isTurned ? statedSubject : statedObject,
            StatedPredicate = edge.OriginalPredicate ?? (edge.Relation is null ? edge.Predicate : $"{edge.Predicate} {edge.Relation}"),
            AttributedTo = ReadAttribution(edge, origin),
            AttributionReason = edge.AttributionReason,
            PrimarySource = primary,
            Evidence = edge.Evidence.Count == 0 ? null : string.Join('|', edge.Evidence.Select(EvidenceCodes.Code)),
            Negated = negated,
            Frequency = frequency,
            Onset = edge.OnsetQualifier is null ? null : scope.Qualifier(edge.OnsetQualifier, origin),
            Sex = sex,
            Modifiers = [.. edge.ModifierQualifiers.Select(text => scope.Qualifier(text, origin)).OfType<Curie>().Distinct()],
            GeneAssociation = meaning.Gene,
            ConditionKind = meaning.Condition,
            Aggregators = KgxResources.AggregatorsOf(edge),
            Publications = scope.Curies.References(edge.Publications),
        };
        return new AssertionDraft(content, origin) { CopiedFrom = origin.Document.IsStarter ? StarterCopies.SourceOf(edge.Extra) : null };
    }

    private (Curie Subject, Curie Object, bool IsTurned)? Ends(KgxEdge edge, KgxMeaning meaning, Origin origin)
    {
        if (meaning.Type == RelationshipType.SubclassOf && _ends.IsPhenotype(edge.Subject))
        {
            return scope.Phenotype(edge.Subject, origin) is { } child && scope.Phenotype(edge.Object, origin) is { } parent
                ? (child, parent, false)
                : null;
        }

        if (meaning.ObjectCategory == EntityCategory.Gene && _ends.IsGene(edge.Subject))
        {
            return scope.Disease(edge.Object, origin) is { } disease && scope.Gene(edge.Subject, null, origin) is { } gene
                ? (disease, gene, true)
                : null;
        }

        if (scope.Disease(edge.Subject, origin) is not { } subject)
        {
            return null;
        }

        var target = meaning.ObjectCategory switch
        {
            EntityCategory.Gene => scope.Gene(edge.Object, null, origin),
            EntityCategory.Phenotype => scope.Phenotype(edge.Object, origin),
            _ => scope.Disease(edge.Object, origin),
        };
        return target is null ? null : (subject, target.Value, false);
    }

    private bool TryReadSex(KgxEdge edge, Origin origin, out Sex? sex)
    {
        sex = edge.SexQualifier is null ? null : Sexes.Of(edge.SexQualifier);
        if (edge.SexQualifier is null || sex is not null)
        {
            return true;
        }

        scope.Report.Add(ReportCodes.BadValue, origin, edge.Id, $"Column 'sex_qualifier' is '{edge.SexQualifier}'; expected PATO:0000383 (female) or PATO:0000384 (male).");
        return false;
    }

    /// <summary>An attribution names an entry as its source does, so it is not normalised.</summary>
    private Curie? ReadAttribution(KgxEdge edge, Origin origin)
    {
        if (edge.AttributedTo is null)
        {
            return null;
        }

        if (scope.Curies.TryRead(edge.AttributedTo, out var id, out var problem))
        {
            return id;
        }

        scope.Report.Add(ReportCodes.PartRejected, origin, edge.AttributedTo, $"The attribution of the edge is left out: {problem}.");
        return null;
    }
}
