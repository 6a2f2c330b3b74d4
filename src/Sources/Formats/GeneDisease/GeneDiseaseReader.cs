using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.GeneDisease;

/// <summary>Reads HPO's <c>genes_to_disease.txt</c>.</summary>
public static class GeneDiseaseReader
{
    internal static readonly string[] RequiredColumns = ["ncbi_gene_id", "gene_symbol", "association_type", "disease_id", "source"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks one of the 5 columns.</exception>
    public static async IAsyncEnumerable<GeneDiseaseRow> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Tsv, RequiredColumns, cancellationToken);
        var geneId = table.Column("ncbi_gene_id");
        var geneSymbol = table.Column("gene_symbol");
        var associationType = table.Column("association_type");
        var diseaseId = table.Column("disease_id");
        var source = table.Column("source");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new GeneDiseaseRow(
                table.Line,
                table.RequiredUnlessDash(geneId),
                table.TextUnlessDash(geneSymbol),
                table.Required(associationType),
                table.RequiredUnlessDash(diseaseId),
                table.TextUnlessDash(source));
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }
}
