using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.GeneDisease;

/// <summary>Reads HPO's <c>genes_to_phenotype.txt</c>.</summary>
public static class GenePhenotypeReader
{
    internal static readonly string[] RequiredColumns = ["ncbi_gene_id", "gene_symbol", "hpo_id", "hpo_name", "frequency", "disease_id"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks one of the 6 columns.</exception>
    public static async IAsyncEnumerable<GenePhenotypeRow> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Tsv, RequiredColumns, cancellationToken);
        var geneId = table.Column("ncbi_gene_id");
        var geneSymbol = table.Column("gene_symbol");
        var hpoId = table.Column("hpo_id");
        var hpoName = table.Column("hpo_name");
        var frequency = table.Column("frequency");
        var diseaseId = table.Column("disease_id");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new GenePhenotypeRow(
                table.Line,
                table.RequiredUnlessDash(geneId),
                table.TextUnlessDash(geneSymbol),
                table.RequiredUnlessDash(hpoId),
                table.TextUnlessDash(hpoName),
                table.TextUnlessDash(frequency),
                table.TextUnlessDash(diseaseId));
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }
}
