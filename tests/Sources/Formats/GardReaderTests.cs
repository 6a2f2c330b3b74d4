using KnowledgeGraph.Sources.Formats.Gard;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class GardReaderTests
{
    private const string GeneHeader =
        "GardID,DataSource,SourceID,SourceLabelID,GeneCount,GeneSymbol,GeneSynonym,GeneTitle,GeneType,Locus,AssociationType,"
        + "AssociationStatus,Reference,OMIM,Ensembl,IUPHAR,SwissProt,Reactome,GeneIdentifier\r\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_disease_has_level_type_and_synonyms_without_scope()
    {
        using var file = new SourceText(
            "GardID,DataSource,SourceID,ClassificationLevel,DisorderType,Name,Synonym\r\n"
            + "GARD:0000001,Orphanet,ORPHA:53693,Disorder,Disease,GRACILE syndrome,\"Fellman disease|Growth restriction, lethal\"\r\n"
            + "GARD:0028117,GARD,,Disorder,,\"X, a \"\"name\"\"\",\r\n"
            + "GARD:0000003,Orphanet,ORPHA:1,Disorder,Disease,,\r\n");

        var rows = await GardDiseaseReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal(2, rows.Count);
        Assert.Equal(("GARD:0000001", "Orphanet", "ORPHA:53693"), (rows[0].GardId, rows[0].DataSource, rows[0].SourceId));
        Assert.Equal(("Disorder", "Disease", "GRACILE syndrome"), (rows[0].ClassificationLevel, rows[0].DisorderType, rows[0].Name));
        Assert.Equal(["Fellman disease", "Growth restriction, lethal"], rows[0].Synonyms);
        Assert.Equal(("X, a \"name\"", null, 3L), (rows[1].Name, rows[1].SourceId, rows[1].Line));
        Assert.Equal([(4L, "column 'Name' is empty; expected a value")], file.Rejections);
    }

    [Fact]
    public async Task A_gene_row_has_lists_and_an_identifier_of_any_kind()
    {
        using var file = new SourceText(
            GeneHeader
            + "GARD:0010947,Orphanet,178338,ORPHA:178338,3,ERCC8,\"[CSA, 'aspartate tRNA ligase 2, mitochondrial']\","
            + "\"ERCC excision repair 8, CSA\",gene with protein product,5q12.1,Disease-causing germline mutation(s) in,Assessed,"
            + "\"[PMID:22466610, PMID:22466611]\",609412,ENSG00000049167,,Q13216,Q13216,HGNC:3439\r\n"
            + "GARD:1,Orphanet,1,ORPHA:1,1,A,not a list,,,,Candidate gene tested in,,,,,,,,OMIM:1\r\n");

        var row = Assert.Single(await GardGeneReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(("GARD:0010947", "ORPHA:178338", "ERCC8"), (row.GardId, row.SourceLabelId, row.GeneSymbol));
        Assert.Equal(["CSA", "aspartate tRNA ligase 2, mitochondrial"], row.GeneSynonyms);
        Assert.Equal("ERCC excision repair 8, CSA", row.GeneTitle);
        Assert.Equal(["PMID:22466610", "PMID:22466611"], row.References);
        Assert.Equal(("609412", "ENSG00000049167", "Q13216", "HGNC:3439"), (row.Omim, row.Ensembl, row.SwissProt, row.GeneIdentifier));
        Assert.Equal([(3L, "column 'GeneSynonym' is 'not a list'; expected a list [a, b]")], file.Rejections);
    }

    [Theory]
    [InlineData("[]", new string[0])]
    [InlineData("[a]", new[] { "a" })]
    [InlineData("[a, b c]", new[] { "a", "b c" })]
    [InlineData("['x 3',5'-bisphosphate 3'-phosphatase', IMPA3]", new[] { "x 3',5'-bisphosphate 3'-phosphatase", "IMPA3" })]
    [InlineData("[beta'-COP, betaprime-COP]", new[] { "beta'-COP", "betaprime-COP" })]
    [InlineData("['never closed, b]", new[] { "'never closed", "b" })]
    [InlineData("[interferon, beta 2]", new[] { "interferon", "beta 2" })] // the file does not mark that this is one item
    public async Task A_list_is_split_at_commas_outside_of_quotes(string text, string[] items)
    {
        using var file = new SourceText($"{GeneHeader}GARD:1,Orphanet,1,ORPHA:1,1,A,\"{text}\",,,,Candidate gene tested in,,,,,,,,OMIM:1\r\n");

        var row = Assert.Single(await GardGeneReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));

        Assert.Equal(items, row.GeneSynonyms);
    }

    [Fact]
    public async Task Each_map_relationship_is_told_apart()
    {
        using var file = new SourceText(
            "GardID,XrefSource,SourceID,MapRelationship\n"
            + "GARD:1,OMIM,603358,Exact\nGARD:1,ICD-10,E88.8,NTBT\nGARD:1,UMLS,C1,BTNT\nGARD:1,MeSH,D1,NA\n"
            + "GARD:1,ICD-10,E1,ND (not yet decided/unable to decide)\nGARD:1,OMIM,1,E\n");

        var rows = await GardXrefReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel);

        Assert.Equal(
            [
                new(2, "GARD:1", "OMIM", "603358", GardMapRelationship.Exact),
                new(3, "GARD:1", "ICD-10", "E88.8", GardMapRelationship.NarrowerThanTarget),
                new(4, "GARD:1", "UMLS", "C1", GardMapRelationship.BroaderThanTarget),
                new(5, "GARD:1", "MeSH", "D1", GardMapRelationship.NotAvailable),
                new(6, "GARD:1", "ICD-10", "E1", GardMapRelationship.NotDecided),
            ],
            rows);
        Assert.Equal([(7L, "column 'MapRelationship' is 'E'; expected Exact, NTBT, BTNT, ND or NA")], file.Rejections);
    }

    [Fact]
    public async Task A_parent_comes_before_its_child()
    {
        using var file = new SourceText("PARENT_GARD,CHILD_GARD\nGARD:0021322,GARD:0000001\nGARD:0021322,\n");

        Assert.Equal([new(2, "GARD:0021322", "GARD:0000001")], await GardParentReader.ReadAsync(file.Reading, Cancel).ToListAsync(Cancel));
        Assert.Equal([(3L, "column 'CHILD_GARD' is empty; expected a value")], file.Rejections);
    }

    [Fact]
    public async Task The_real_files_give_a_row_for_every_line_after_the_header()
    {
        var log = new RecordingLog();

        var diseases = await GardDiseaseReader.ReadAsync(Reading("GARD.csv.gz", log), Cancel).ToListAsync(Cancel);
        var genes = await GardGeneReader.ReadAsync(Reading("GARD_genes.csv.gz", log), Cancel).ToListAsync(Cancel);
        var xrefs = await GardXrefReader.ReadAsync(Reading("GARD_xrefs.csv.gz", log), Cancel).ToListAsync(Cancel);
        var parents = await GardParentReader.ReadAsync(Reading("gard_to_gard_mappings.csv.gz", log), Cancel).ToListAsync(Cancel);

        Assert.Empty(log.Rejections);
        Assert.Equal(LinesAfterHeader("GARD.csv.gz").Select(line => line[..12]), diseases.Select(row => row.GardId));
        Assert.Equal(LinesAfterHeader("GARD_genes.csv.gz").Select(line => line[(line.LastIndexOf(',') + 1)..]), genes.Select(row => row.GeneIdentifier));
        var xrefLines = LinesAfterHeader("GARD_xrefs.csv.gz").ToList();
        Assert.Equal(xrefLines.Count, xrefs.Count);
        Assert.Equal(xrefLines.Count(line => line.EndsWith(",NTBT", StringComparison.Ordinal)), xrefs.Count(row => row.Relationship == GardMapRelationship.NarrowerThanTarget));
        Assert.Equal(xrefLines.Count(line => line.EndsWith(",Exact", StringComparison.Ordinal)), xrefs.Count(row => row.Relationship == GardMapRelationship.Exact));
        Assert.Equal(LinesAfterHeader("gard_to_gard_mappings.csv.gz"), parents.Select(row => $"{row.ParentId},{row.ChildId}"));
    }

    private static SourceReading Reading(string name, ISourceLog log) => new(RealData.Path(name), log);

    private static IEnumerable<string> LinesAfterHeader(string name) => RealData.Lines(name).Skip(1);
}
