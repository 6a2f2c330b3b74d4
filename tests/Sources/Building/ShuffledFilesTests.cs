namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>Neither the names of the files nor their order say anything, whatever the files hold and however much they disagree.</summary>
public sealed class ShuffledFilesTests
{
    // Several files name the genes 7 and 9, and each otherwise.
    private static readonly string[] Files =
    [
        Texts.Hpo("2021-06-08", "[Term]\nid: HP:0009999\nname: Dropped sign\nis_a: HP:0001871\n"),
        Texts.Hpo("2023-01-27"),
        Texts.Mondo("2023-01-01", "[Term]\nid: MONDO:0000012\nname: disease C\nrelationship: RO:0004001 http://identifiers.org/ncbigene/9 ! X9\n"),
        Texts.Mondo("2024-01-01", "[Term]\nid: MONDO:0000020\nname: disease D\nrelationship: has_material_basis_in_germline_mutation_in http://identifiers.org/ncbigene/9 {source=\"MONDO:mim2gene_medgen\"} ! has material basis in Y9\nrelationship: RO:0004003 http://identifiers.org/hgnc/1 ! AAA\n"),
        """
        {"graphs": [{"id": "http://purl.obolibrary.org/obo/mondo/mondo-base.owl", "meta": {"version": "http://purl.obolibrary.org/obo/mondo/releases/2024-01-01/mondo-base.owl"}, "nodes": [
        {"id": "http://purl.obolibrary.org/obo/MONDO_0000020", "lbl": "disease D", "type": "CLASS"}, {"id": "http://purl.obolibrary.org/obo/MONDO_0000021", "lbl": "disease E", "type": "CLASS"},
        {"id": "http://identifiers.org/ncbigene/9", "lbl": "Z9", "type": "CLASS"}], "edges": [
        {"sub": "http://purl.obolibrary.org/obo/MONDO_0000021", "pred": "http://purl.obolibrary.org/obo/RO_0004003", "obj": "http://identifiers.org/ncbigene/9"}]}]}
        """,
        "ncbi_gene_id | gene_symbol | hpo_id | hpo_name | frequency | disease_id\n"
            + "7 | SEVEN | HP:0001873 | Thrombocytopenia | - | OMIM:100100\nNCBIGene:7 | SEVEN | HP:0001871 | Abnormality of blood | 1/2 | OMIM:100100\n9 | NINE | HP:0001871 | Abnormality of blood | - | ORPHA:5\n1 | AAA | HP:0001871 | Abnormality of blood | - | OMIM:100200\n",
        Hpoa("2021-01-01", "OMIM:100100 | Old name | NOT | HP:0001873 | PMID:1 | PCS |  |  |  |  | P | x\n"),
        Hpoa("2023-01-27", "OMIM:100100 | One name |  | HP:0001873 | PMID:2;PMID:1 | PCS |  | 1/2 | MALE |  | P | x\nOMIM:100200 | Two |  | HP:0001873 | PMID:1 | PCS |  | 0/2 |  |  | P | x\n"),
        Hpoa("20230127", "OMIM:100100 | Other name |  | HP:0001873 | PMID:2;PMID:1 | PCS |  | 1/2 | MALE |  | P | x\nOMIM:100100 | Other name |  | HP:0009999 | PMID:3 | TAS |  |  |  |  | P | x\n"),
        Hpoa(null, "OMIM:100100 | Third name |  | HP:0001871 | PMID:1;PMID:2 | PCS |  | 3/4 | FEMALE |  | P | x\n"),
        Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | OMIM:100200 | x\nMONDO:0000011 | disease B | skos:broadMatch | OMIM:999998 | x\n"),
        Clinic("one", "MONDO:0000010 | name of one | skos:exactMatch | OMIM:999999 | x\nMONDO:0000011 | disease B | skos:exactMatch | OMIM:999998 | x\n"),
        Clinic("two", "MONDO:0000011 | name of two | skos:exactMatch | OMIM:999999 | x\nMONDO:0000020 | disease D | skos:exactMatch | ORPHA:5 | x\n"),
        Texts.Hgnc + "HGNC:1 | AAA | gene A | gene with protein product | Approved | SEVEN |  | 1 |  | \n",
        Texts.Gard + "GARD:0000001,OMIM,OMIM:100100,Disorder,Disease,name of GARD,Synonym\nGARD:0000002,,,Disorder,Disease,alone,\n",
        Texts.GardGenes + "GARD:0000001,OMIM,100100,OMIM:100100,1,SIEBEN,,gene seven,gene with protein product,,The molecular basis of the disorder is known,Assessed,,,,,,,NCBIGene:7\n",
        Texts.KgxEdges + "1 | NCBIGene:7 | biolink:gene_associated_with_condition | OMIM:100100 |  | infores:omim | infores:monarchinitiative |  |  |  |  |  |  |  | \n"
            + "2 | OMIM:100100 | biolink:has_phenotype | HP:0001873 |  | infores:hpo-annotations | infores:monarchinitiative | PMID:2 | PCS |  |  | 1 | 2 |  | \n",
        Texts.KgxNodes + "NCBIGene:7 | biolink:Gene | SEPT |  | \nNCBIGene:9 | biolink:Gene | NEUF |  | \nMONDO:0000020 | biolink:Disease | name of a node | OMIM:100300 | \n",
        "subject_id | predicate_id | source_language | source_value | translation_language | translation_value | translation_status\nHP:0001873 | rdfs:label | en | Thrombocytopenia | fr | Thrombop\u00e9nie | OFFICIAL\n",
        "subject_id | predicate_id | source_language | source_value | translation_language | translation_value | translation_status\nHP:0001873 | rdfs:label | en | Thrombocytopenia | fr | Trop peu de plaquettes | OFFICIAL\n",
    ];

    private const string GenesToDisease = Texts.GenesToDisease + "NCBIGene:7 | SETTE | MENDELIAN | OMIM:100100 | x\nNCBIGene:9 | NOVE | UNKNOWN | OMIM:100100 | x\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Names_and_order_of_files_never_change_the_content_hash(bool hasGenesToDisease)
    {
        string[] files = hasGenesToDisease ? [.. Files, GenesToDisease] : Files;
        var random = new Random(11);
        var inOrder = await HashAsync(files, random);
        for (var time = 0; time < 12; time++)
        {
            random.Shuffle(files = [.. files]);
            Assert.Equal(inOrder, await HashAsync(files, random));
        }
    }

    [Fact]
    public async Task Each_of_the_files_has_a_part_in_the_content()
    {
        var whole = await HashAsync(Files, new Random(1));
        foreach (var file in Files)
        {
            // Older releases leave a trace only where a newer one dropped something.
            var without = await HashAsync([.. Files.Where(other => other != file)], new Random(1));
            Assert.True(file == Files[6] == (without == whole), $"with or without it the content is {(without == whole ? "the same" : "another")}: {file}");
        }
    }

    private static async Task<string> HashAsync(IReadOnlyList<string> files, Random random)
    {
        using var folder = new SourceFolder();
        var paths = new List<string>();
        foreach (var file in files)
        {
            var name = $"{random.Next()}";
            folder.With(name, file);
            paths.Add(Path.Combine(folder.Path, name));
        }

        return (await SourceFolder.ImportAsync(paths)).Info.Hash;
    }

    private static string Hpoa(string? date, string rows) =>
        (date is null ? Texts.Hpoa.Replace("#date: 2023-01-27\n", "", StringComparison.Ordinal) : Texts.Hpoa.Replace("2023-01-27", date, StringComparison.Ordinal)) + rows;

    private static string Clinic(string name, string rows) =>
        $"# mapping_set_id: https://example.org/{name}.sssom.tsv\nsubject_id | subject_label | predicate_id | object_id | mapping_justification\n{rows}";
}
