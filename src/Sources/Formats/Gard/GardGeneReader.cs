using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>Reads <c>GARD_genes.csv</c>.</summary>
public static class GardGeneReader
{
    internal static readonly string[] RequiredColumns =
    [
        "GardID", "DataSource", "SourceLabelID", "GeneSymbol", "GeneSynonym", "GeneTitle", "GeneType", "Locus", "AssociationType",
        "AssociationStatus", "Reference", "OMIM", "Ensembl", "SwissProt", "GeneIdentifier",
    ];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks a required column.</exception>
    public static async IAsyncEnumerable<GardGene> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Csv, RequiredColumns, cancellationToken);
        var gardId = table.Column("GardID");
        var dataSource = table.Column("DataSource");
        var sourceLabelId = table.Column("SourceLabelID");
        var symbol = table.Column("GeneSymbol");
        var synonym = table.Column("GeneSynonym");
        var title = table.Column("GeneTitle");
        var type = table.Column("GeneType");
        var locus = table.Column("Locus");
        var associationType = table.Column("AssociationType");
        var associationStatus = table.Column("AssociationStatus");
        var reference = table.Column("Reference");
        var omim = table.Column("OMIM");
        var ensembl = table.Column("Ensembl");
        var swissProt = table.Column("SwissProt");
        var identifier = table.Column("GeneIdentifier");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new GardGene
            {
                Line = table.Line,
                GardId = table.Required(gardId),
                DataSource = table.Required(dataSource),
                SourceLabelId = table.Text(sourceLabelId),
                GeneSymbol = table.Required(symbol),
                GeneSynonyms = ReadList(table, synonym),
                GeneTitle = table.Text(title),
                GeneType = table.Text(type),
                Locus = table.Text(locus),
                AssociationType = table.Required(associationType),
                AssociationStatus = table.Text(associationStatus),
                References = ReadList(table, reference),
                Omim = table.Text(omim),
                Ensembl = table.Text(ensembl),
                SwissProt = table.Text(swissProt),
                GeneIdentifier = table.Text(identifier),
            };
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }

    private static IReadOnlyList<string> ReadList(Table table, int column)
    {
        if (GardList.Parse(table.Text(column)) is { } items)
        {
            return items;
        }

        table.Fault(column, "a list [a, b]");
        return [];
    }
}
