using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.GeneDisease;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Converts HPO's <c>genes_to_phenotype.txt</c>, whose rows HPO derives from gene–disease and disease–phenotype rows. With
/// <c>genes_to_disease.txt</c> it adds nothing; without it, its pairs of gene and disease are used, with an unspecified kind.
/// </summary>
internal sealed class GenePhenotypeAssertions(AssertionScope scope)
{
    private const string Derived = "gene to phenotype";

    private static readonly IReadOnlyList<Curie> ThroughHpo = [Resources.HpoAnnotations];

    public void Add(SourceContents contents, List<AssertionDraft> assertions)
    {
        foreach (var table in contents.GenePhenotypes)
        {
            var derived = new KindCounts(table.Document, ReportCodes.DerivedRows);
            if (contents.GeneDiseases.Count > 0)
            {
                foreach (var row in table.Rows)
                {
                    derived.Add(Derived, row.Line);
                }
            }
            else
            {
                AddPairs(table, assertions, derived);
            }

            derived.Report(scope.Report, (_, rows) => $"{rows} rows from gene to phenotype add nothing: HPO derives them from its gene-disease and disease-phenotype rows, and so does the graph.");
        }
    }

    private void AddPairs(SourceTable<GenePhenotypeRow> table, List<AssertionDraft> assertions, KindCounts derived)
    {
        scope.Report.Add(ReportCodes.GenesToDiseaseMissing, table.Document, null, null, $"{table.Document.Name} gives pairs of gene and disease without their kind. HPO's genes_to_disease.txt states the kind; import both.", rows: 0);
        var pairs = new HashSet<(string Gene, string Disease)>();
        foreach (var row in table.Rows)
        {
            if (row.DiseaseId is null || !pairs.Add((row.GeneId, row.DiseaseId)))
            {
                derived.Add(Derived, row.Line);
            }
            else if (Read(row, row.DiseaseId, new Origin(table.Document, row.Line)) is { } assertion)
            {
                assertions.Add(assertion);
            }
        }
    }

    private AssertionDraft? Read(GenePhenotypeRow row, string diseaseId, Origin origin)
    {
        if (scope.Disease(diseaseId, origin) is not { } disease || scope.Gene(GeneAssertions.GeneId(row.GeneId), row.GeneSymbol, origin) is not { } gene)
        {
            return null;
        }

        var content = new Assertion
        {
            Type = RelationshipType.AssociatedWith,
            Subject = disease,
            Object = gene,
            StatedSubject = diseaseId,
            StatedObject = row.GeneId,
            PrimarySource = diseaseId.StartsWith("ORPHA", StringComparison.Ordinal) ? Resources.Orphanet : Resources.Omim,
            GeneAssociation = GeneAssociation.Unspecified,
            Aggregators = ThroughHpo,
        };
        return new AssertionDraft(content, origin);
    }
}
