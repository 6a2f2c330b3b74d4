using KnowledgeGraph.Sources.Formats.Hgnc;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class HgncReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_official_file_is_read_by_its_header_and_quoted_lists_are_split()
    {
        using var file = new SourceText(
            "hgnc_id\tsymbol\tname\tlocus_group\tlocus_type\tstatus\tlocation\talias_symbol\talias_name\tprev_symbol\tprev_name\tentrez_id\t"
            + "ensembl_gene_id\tuniprot_ids\tomim_id\tmane_select\n"
            + "HGNC:37133\tA1BG-AS1\tA1BG antisense RNA 1\tnon-coding RNA\tRNA, long non-coding\tApproved\t19q13.43\tFLJ23569\t\t"
            + "\"NCRNA00181|A1BGAS|A1BG-AS\"\t\"non-protein coding RNA 181|A1BG antisense RNA 1 (non-protein coding)\"\t503538\t"
            + "ENSG00000268895\t\t147570|147571\t\n");

        var gene = Assert.Single(await HgncGeneReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(("HGNC:37133", "A1BG-AS1", "A1BG antisense RNA 1"), (gene.HgncId, gene.Symbol, gene.Name));
        Assert.Equal(("RNA, long non-coding", "Approved", "19q13.43"), (gene.LocusType, gene.Status, gene.Location));
        Assert.Equal(["FLJ23569"], gene.AliasSymbols);
        Assert.Equal(["NCRNA00181", "A1BGAS", "A1BG-AS"], gene.PreviousSymbols);
        Assert.Equal(["non-protein coding RNA 181", "A1BG antisense RNA 1 (non-protein coding)"], gene.PreviousNames);
        Assert.Equal(("503538", "ENSG00000268895"), (gene.EntrezId, gene.EnsemblGeneId));
        Assert.Empty(gene.UniProtIds);
        Assert.Equal(["147570", "147571"], gene.OmimIds);
        Assert.Empty(file.Rejections);
    }

    [Fact]
    public async Task Text_after_a_closing_quote_is_rejected()
    {
        using var file = new SourceText(
            "hgnc_id\tsymbol\tname\tlocus_type\tstatus\talias_symbol\tprev_symbol\tentrez_id\n"
            + "HGNC:1\tA\t\"x\" y\tg\tApproved\t\t\t1\nHGNC:2\tB\tn\tg\tApproved\t\t\t2\n");

        var gene = Assert.Single(await HgncGeneReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal("HGNC:2", gene.HgncId);
        Assert.Equal([(2L, "a cell continues after its closing quote; expected quotes inside a quoted cell to be doubled")], file.Rejections);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_an_error_at_the_line_where_it_opens()
    {
        using var file = new SourceText(
            "hgnc_id\tsymbol\tname\tlocus_type\tstatus\talias_symbol\tprev_symbol\tentrez_id\n"
            + "HGNC:1\tA\tn\tg\tApproved\t\t\t1\nHGNC:2\tB\t\"n\tg\tApproved\t\t\t2\nHGNC:3\tC\tn\tg\tApproved\t\t\t3\n");

        var error = await Assert.ThrowsAsync<SourceException>(
            async () => await HgncGeneReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal((SourceErrorCodes.FileMalformed, 3L), (error.Code, error.Line));
        Assert.Equal($"{file.Path}, line 3: a quoted cell of this row is never closed; expected a closing quote", error.Message);
    }

    [Fact]
    public async Task A_withdrawn_entry_names_what_it_was_split_into()
    {
        using var file = new SourceText(
            "HGNC_ID\tSTATUS\tWITHDRAWN_SYMBOL\tMERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)\n"
            + "HGNC:1531\tMerged/Split\tCBBM\tHGNC:4206|OPN1MW|Approved, HGNC:9936|OPN1LW|Approved\n"
            + "HGNC:17\tEntry Withdrawn\tAAA1\t\n"
            + "HGNC:18\tMerged/Split\tX\tHGNC:19\n");

        var rows = await HgncWithdrawnReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal(["CBBM", "AAA1"], rows.Select(row => row.WithdrawnSymbol));
        Assert.Equal([new("HGNC:4206", "OPN1MW", "Approved"), new("HGNC:9936", "OPN1LW", "Approved")], rows[0].MergedInto);
        Assert.Empty(rows[1].MergedInto);
        Assert.Equal(
            [(4L, "column 'MERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)' is 'HGNC:19'; expected entries HGNC_ID|SYMBOL|STATUS separated by commas")],
            file.Rejections);
    }

    [Fact]
    public async Task A_withdrawn_set_without_its_report_column_is_an_error()
    {
        using var file = new SourceText("HGNC_ID\tSTATUS\tWITHDRAWN_SYMBOL\n");

        var error = await Assert.ThrowsAsync<SourceException>(
            async () => await HgncWithdrawnReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Contains("lacks 'MERGED_INTO_REPORT(S)'", error.Message);
    }

    [Fact]
    public async Task The_real_complete_set_gives_every_gene()
    {
        const string Name = "hgnc_complete_set.txt.gz";
        var expected = RealData.Lines(Name).Skip(1).Select(line => line.Split('\t')).ToList();
        var log = new RecordingLog();

        var genes = await HgncGeneReader.ReadAsync(new SourceReading(RealData.Path(Name), log), Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(
            expected.Select(cells => (cells[0], cells[1], cells[5].Trim('"'), cells[6].Trim('"'), cells[7])),
            genes.Select(gene => (gene.HgncId, gene.Symbol, string.Join('|', gene.AliasSymbols), string.Join('|', gene.PreviousSymbols), gene.EntrezId ?? "")));
    }

    [Fact]
    public async Task The_real_withdrawn_set_gives_every_entry()
    {
        const string Name = "hgnc_withdrawn.txt.gz";
        var expected = RealData.Lines(Name).Skip(1).Select(line => line.Split('\t')).ToList();
        var log = new RecordingLog();

        var rows = await HgncWithdrawnReader.ReadAsync(new SourceReading(RealData.Path(Name), log), Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(
            expected.Select(cells => (cells[0], cells[2], cells[3])),
            rows.Select(row => (row.HgncId, row.WithdrawnSymbol, string.Join(", ", row.MergedInto.Select(to => $"{to.HgncId}|{to.Symbol}|{to.Status}")))));
    }
}
