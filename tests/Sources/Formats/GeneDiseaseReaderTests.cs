using KnowledgeGraph.Sources.Formats.GeneDisease;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class GeneDiseaseReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_gene_disease_row_keeps_ids_and_type_as_written()
    {
        using var file = new SourceText(
            "ncbi_gene_id\tgene_symbol\tassociation_type\tdisease_id\tsource\n"
            + "NCBIGene:64170\tCARD9\tMENDELIAN\tOMIM:212050\tftp://ftp.ncbi.nlm.nih.gov/gene/DATA/mim2gene_medgen\n"
            + "1\t-\tUNKNOWN\tORPHA:1\t-\n");

        var rows = await GeneDiseaseReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal(
            [
                new(2, "NCBIGene:64170", "CARD9", "MENDELIAN", "OMIM:212050", "ftp://ftp.ncbi.nlm.nih.gov/gene/DATA/mim2gene_medgen"),
                new(3, "1", null, "UNKNOWN", "ORPHA:1", null),
            ],
            rows);
    }

    [Theory]
    [InlineData("-\tA\tMENDELIAN\tOMIM:1\ts", "column 'ncbi_gene_id' is '-'; expected an identifier")]
    [InlineData("1\tA\t\tOMIM:1\ts", "column 'association_type' is empty; expected a value")]
    [InlineData("1\tA\tMENDELIAN\t\ts", "column 'disease_id' is empty; expected an identifier")]
    public async Task A_bad_gene_disease_row_is_rejected(string row, string reason)
    {
        using var file = new SourceText($"ncbi_gene_id\tgene_symbol\tassociation_type\tdisease_id\tsource\n{row}\n");

        Assert.Empty(await GeneDiseaseReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));
        Assert.Equal([(2L, reason)], file.Rejections);
    }

    [Fact]
    public async Task A_gene_phenotype_row_has_bare_numbers_and_dashes_for_nothing()
    {
        using var file = new SourceText(
            "ncbi_gene_id\tgene_symbol\thpo_id\thpo_name\tfrequency\tdisease_id\n"
            + "10\tNAT2\tHP:0000007\tAutosomal recessive inheritance\t-\tOMIM:243400\n"
            + "16\tAARS1\tHP:0002460\tDistal muscle weakness\t15/15\tOMIM:613287\n"
            + "16\t-\tHP:0002460\t-\tHP:0040281\t-\n");

        var rows = await GenePhenotypeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal(
            [
                new(2, "10", "NAT2", "HP:0000007", "Autosomal recessive inheritance", null, "OMIM:243400"),
                new(3, "16", "AARS1", "HP:0002460", "Distal muscle weakness", "15/15", "OMIM:613287"),
                new(4, "16", null, "HP:0002460", null, "HP:0040281", null),
            ],
            rows);
    }

    [Theory]
    [InlineData("-\tA\tHP:1\tn\t-\tOMIM:1", "column 'ncbi_gene_id' is '-'; expected an identifier")]
    [InlineData("1\tA\t\tn\t-\tOMIM:1", "column 'hpo_id' is empty; expected an identifier")]
    [InlineData("1\tA\tHP:1\tn\t-\tOMIM:1\t", "the row has 7 cells; expected at most 6, as the header has")]
    public async Task A_bad_gene_phenotype_row_is_rejected(string row, string reason)
    {
        using var file = new SourceText($"ncbi_gene_id\tgene_symbol\thpo_id\thpo_name\tfrequency\tdisease_id\n{row}\n");

        Assert.Empty(await GenePhenotypeReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));
        Assert.Equal([(2L, reason)], file.Rejections);
    }

    [Fact]
    public async Task The_real_genes_to_disease_gives_every_row()
    {
        const string Name = "genes_to_disease.txt.gz";
        var expected = RealData.Lines(Name).Skip(1).ToList();
        var log = new RecordingLog();

        var rows = await GeneDiseaseReader.ReadAsync(new SourceReading(RealData.Path(Name), log), Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(expected, rows.Select(row => string.Join('\t', row.GeneId, row.GeneSymbol ?? "-", row.AssociationType, row.DiseaseId, row.Source ?? "-")));
    }
}
