using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Hgnc;

/// <summary>Reads HGNC's complete set by its header, because the official file has more columns than are needed here.</summary>
public static class HgncGeneReader
{
    internal static readonly string[] RequiredColumns =
        ["hgnc_id", "symbol", "name", "locus_type", "status", "alias_symbol", "prev_symbol", "entrez_id"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks a required column.</exception>
    public static async IAsyncEnumerable<HgncGene> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.QuotedTsv, RequiredColumns, cancellationToken);
        var hgncId = table.Column("hgnc_id");
        var symbol = table.Column("symbol");
        var name = table.Column("name");
        var locusType = table.Column("locus_type");
        var location = table.Column("location");
        var status = table.Column("status");
        var aliasSymbol = table.Column("alias_symbol");
        var aliasName = table.Column("alias_name");
        var previousSymbol = table.Column("prev_symbol");
        var previousName = table.Column("prev_name");
        var entrezId = table.Column("entrez_id");
        var ensemblGeneId = table.Column("ensembl_gene_id");
        var uniProtIds = table.Column("uniprot_ids");
        var omimId = table.Column("omim_id");

        while (await table.ReadAsync(cancellationToken))
        {
            var gene = new HgncGene
            {
                Line = table.Line,
                HgncId = table.Required(hgncId),
                Symbol = table.Required(symbol),
                Name = table.Text(name),
                LocusType = table.Text(locusType),
                Location = table.Text(location),
                Status = table.Required(status),
                AliasSymbols = table.List(aliasSymbol, '|'),
                AliasNames = table.List(aliasName, '|'),
                PreviousSymbols = table.List(previousSymbol, '|'),
                PreviousNames = table.List(previousName, '|'),
                EntrezId = table.Text(entrezId),
                EnsemblGeneId = table.Text(ensemblGeneId),
                UniProtIds = table.List(uniProtIds, '|'),
                OmimIds = table.List(omimId, '|'),
            };
            if (table.Accepts())
            {
                yield return gene;
            }
        }
    }
}
