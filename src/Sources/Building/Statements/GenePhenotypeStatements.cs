using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.GeneDisease;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// From HPO's <c>genes_to_phenotype.txt</c>, whose rows HPO derives from gene–disease and disease–phenotype rows. Beside
/// <c>genes_to_disease.txt</c> it says nothing new; without that file its pairs of gene and disease count, of a kind that it does not state.
/// </summary>
internal sealed class GenePhenotypeStatements(StatementScope scope)
{
    private static readonly IReadOnlyList<Curie> ThroughHpo = [Resources.HpoAnnotations];

    public void Add(SourceContents contents, List<Statement> statements)
    {
        foreach (var table in contents.GenePhenotypes)
        {
            if (contents.GeneDiseases.Count > 0)
            {
                ReportDerived(table, table.Rows.Count, table.Rows is [var first, ..] ? first.Line : null);
            }
            else
            {
                AddPairs(table, statements);
            }
        }
    }

    private void AddPairs(SourceTable<GenePhenotypeRow> table, List<Statement> statements)
    {
        scope.Report.Add(ReportCodes.GenesToDiseaseMissing, table.Document, null, null, $"{table.Document.Name} gives pairs of gene and disease without their kind. HPO's genes_to_disease.txt states the kind; import both.", rows: 0);
        var pairs = new HashSet<(string Gene, string Disease)>();
        var derived = 0;
        long? first = null;
        foreach (var row in table.Rows)
        {
            if (row.DiseaseId is null || !pairs.Add((row.GeneId, row.DiseaseId)))
            {
                derived++;
                first ??= row.Line;
            }
            else if (Read(row, row.DiseaseId, new Origin(table.Document, row.Line)) is { } statement)
            {
                statements.Add(statement);
            }
        }

        ReportDerived(table, derived, first);
    }

    private void ReportDerived(SourceTable<GenePhenotypeRow> table, int rows, long? firstLine)
    {
        if (rows > 0)
        {
            scope.Report.Add(ReportCodes.DerivedRows, table.Document, firstLine, null, $"{rows} rows from gene to phenotype add nothing: HPO derives them from its gene-disease and disease-phenotype rows, and so does the graph.", rows);
        }
    }

    private Statement? Read(GenePhenotypeRow row, string diseaseId, Origin origin)
    {
        if (scope.Disease(diseaseId, origin) is not { } disease || scope.Gene(GeneStatements.GeneId(row.GeneId), row.GeneSymbol, origin) is not { } gene)
        {
            return null;
        }

        var statement = new Statement
        {
            Type = RelationshipType.AssociatedWith,
            Subject = disease,
            Object = gene,
            StatedSubject = diseaseId,
            StatedObject = row.GeneId,
            PrimarySource = diseaseId.StartsWith("ORPHA", StringComparison.Ordinal) ? Resources.Orphanet : Resources.Omim,
            GeneAssociation = GeneAssociation.Unspecified,
            Origin = origin,
        };
        statement.AddAggregators(ThroughHpo);
        return statement;
    }
}
