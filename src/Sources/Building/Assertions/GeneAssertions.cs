using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Gard;
using KnowledgeGraph.Sources.Formats.GeneDisease;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Converts the gene rows of GARD and HPO to assertions, one per row; <see cref="GenePairs"/> then joins those of a pair.</summary>
internal sealed class GeneAssertions(AssertionScope scope)
{
    private const string OrphadataHost = "orphadata";

    private static readonly IReadOnlyList<Curie> ThroughGard = [Resources.Gard];
    private static readonly IReadOnlyList<Curie> ThroughHpo = [Resources.HpoAnnotations];

    public void Add(SourceContents contents, List<AssertionDraft> assertions)
    {
        foreach (var table in contents.GardGenes)
        {
            foreach (var row in table.Rows)
            {
                if (Read(row, new Origin(table.Document, row.Line)) is { } assertion)
                {
                    assertions.Add(assertion);
                }
            }
        }

        foreach (var table in contents.GeneDiseases)
        {
            foreach (var row in table.Rows)
            {
                if (Read(row, new Origin(table.Document, row.Line)) is { } assertion)
                {
                    assertions.Add(assertion);
                }
            }
        }
    }

    private AssertionDraft? Read(GardGene row, Origin origin)
    {
        if (scope.Disease(row.GardId, origin) is not { } disease)
        {
            return null;
        }

        if (GeneAssociationTerms.IsLocus(row))
        {
            AddLocus(row, disease, origin);
            return null;
        }

        if (GeneAssociationTerms.OfGard(row.AssociationType) is not { } kind)
        {
            scope.Report.Add(ReportCodes.BadValue, origin, row.GardId, $"AssociationType is '{row.AssociationType}'; expected one of docs/gene-associations.md.");
            return null;
        }

        if (row.GeneIdentifier is null)
        {
            scope.Report.Add(ReportCodes.NotAGene, origin, row.GardId, $"The gene '{row.GeneSymbol}' has no identifier.");
            return null;
        }

        if (scope.Gene(row.GeneIdentifier, row.GeneSymbol, origin) is not { } gene)
        {
            return null;
        }

        var stated = row.SourceLabelId ?? row.GardId;
        var content = new Assertion
        {
            Type = TypeOf(kind),
            Subject = disease,
            Object = gene,
            StatedSubject = stated,
            StatedObject = row.GeneIdentifier,
            StatedPredicate = row.AssociationType,
            PrimarySource = stated.StartsWith("OMIM", StringComparison.Ordinal) ? Resources.Omim : Resources.Orphanet,
            GeneAssociation = kind,
            Aggregators = ThroughGard,
            Publications = scope.Curies.References(row.References),
        };
        return new AssertionDraft(content, origin);
    }

    private AssertionDraft? Read(GeneDiseaseRow row, Origin origin)
    {
        if (GeneAssociationTerms.OfHpo(row.AssociationType) is not { } kind)
        {
            scope.Report.Add(ReportCodes.BadValue, origin, row.DiseaseId, $"association_type is '{row.AssociationType}'; expected MENDELIAN, POLYGENIC or UNKNOWN.");
            return null;
        }

        scope.Report.Count(origin.Document, ReportCodes.UnknownAssociations, row.AssociationType == "UNKNOWN" ? 1 : 0);
        if (scope.Disease(row.DiseaseId, origin) is not { } disease || scope.Gene(GeneId(row.GeneId), row.GeneSymbol, origin) is not { } gene)
        {
            return null;
        }

        var isOrphanet = row.Source?.Contains(OrphadataHost, StringComparison.OrdinalIgnoreCase)
            ?? row.DiseaseId.StartsWith("ORPHA", StringComparison.Ordinal);
        var content = new Assertion
        {
            Type = TypeOf(kind),
            Subject = disease,
            Object = gene,
            StatedSubject = row.DiseaseId,
            StatedObject = row.GeneId,
            StatedPredicate = row.AssociationType,
            PrimarySource = isOrphanet ? Resources.Orphanet : Resources.Omim,
            GeneAssociation = kind,
            Aggregators = ThroughHpo,
        };
        return new AssertionDraft(content, origin);
    }

    /// <summary>Some releases of HPO state NCBI Gene numbers without a prefix.</summary>
    internal static string GeneId(string text) => text.Contains(':') ? text : $"NCBIGene:{text}";

    /// <summary>CAUSED_BY or ASSOCIATED_WITH.</summary>
    internal static RelationshipType TypeOf(GeneAssociation kind) =>
        kind.IsCausal() ? RelationshipType.CausedBy : RelationshipType.AssociatedWith;

    /// <summary>Keeps a locus as text in the disease's overview, because it is not a gene.</summary>
    private void AddLocus(GardGene row, Curie disease, Origin origin)
    {
        var place = row.Locus is null ? "" : $" at {row.Locus}";
        scope.Report.Add(ReportCodes.LocusOnly, origin, row.GardId, $"'{row.GeneSymbol}'{place} is a locus, not a gene ({row.AssociationType}; {row.GeneType ?? "no gene type"}); it is kept as text.");
        if (scope.Entities.TryGet(disease, out var draft))
        {
            draft.Overview.Add(new OverviewParagraph(OverviewSection.Cause, $"Locus {row.GeneSymbol}{place}: {LowerFirst(row.AssociationType)}.", row.GardId));
        }
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
