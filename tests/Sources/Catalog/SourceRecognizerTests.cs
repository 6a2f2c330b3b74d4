using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Tests.Catalog;

public sealed class SourceRecognizerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("{\"graphs\": [{\"nodes\": []}]}", SourceKind.ObographsOntology)]
    [InlineData("\n {\"@context\": {}, \"graphs\": [{\"nodes\": []}]}", SourceKind.ObographsOntology)]
    [InlineData("format-version: 1.2\nontology: x\n\n[Term]\nid: X:1\n", SourceKind.OboOntology)]
    [InlineData("[Term]\nid: X:1\n", SourceKind.OboOntology)]
    [InlineData("id,category,name\n", SourceKind.KgxNodes)]
    [InlineData("subject,predicate,object\r\n", SourceKind.KgxEdges)]
    [InlineData("{\"id\": \"X:1\", \"category\": [\"biolink:Gene\"]}\n", SourceKind.KgxNodes)]
    [InlineData("\n{\"subject\":\"a\",\"predicate\":\"b\",\"object\":\"c\"}", SourceKind.KgxEdges)]
    [InlineData("{\"nodes\": [], \"edges\": []}", SourceKind.KgxGraph)]
    [InlineData("{\n  \"edges\": [\n", SourceKind.KgxGraph)]
    [InlineData("! a comment\n\n[Term]\nid: X:1\n", SourceKind.OboOntology)]
    [InlineData("#date: 2023-01-27\n#DatabaseID\tDiseaseName\tQualifier\tHPO_ID\tReference\tEvidence\tOnset\tFrequency\tSex\tModifier\tAspect\tBiocuration\n", SourceKind.HpoAnnotations)]
    [InlineData("#version: 2024-04-26\ndatabase_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\tonset\tfrequency\tsex\tmodifier\taspect\tbiocuration\n", SourceKind.HpoAnnotations)]
    [InlineData("ncbi_gene_id\tgene_symbol\tassociation_type\tdisease_id\tsource\n", SourceKind.GenesToDisease)]
    [InlineData("ncbi_gene_id\tgene_symbol\thpo_id\thpo_name\tfrequency\tdisease_id\r\n", SourceKind.GenesToPhenotype)]
    [InlineData("hgnc_id\tsymbol\tname\tlocus_group\tlocus_type\tstatus\talias_symbol\tprev_symbol\tentrez_id\tomim_id\n", SourceKind.HgncGenes)]
    [InlineData("HGNC_ID\tSTATUS\tWITHDRAWN_SYMBOL\tMERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)\n", SourceKind.HgncWithdrawn)]
    [InlineData("GardID,DataSource,SourceID,ClassificationLevel,DisorderType,Name,Synonym\r\n", SourceKind.GardDiseases)]
    [InlineData("GardID,DataSource,SourceID,SourceLabelID,GeneCount,GeneSymbol,GeneSynonym,GeneTitle,GeneType,Locus,AssociationType,AssociationStatus,Reference,OMIM,Ensembl,IUPHAR,SwissProt,Reactome,GeneIdentifier\n", SourceKind.GardGenes)]
    [InlineData("GardID,XrefSource,SourceID,MapRelationship\n", SourceKind.GardXrefs)]
    [InlineData("PARENT_GARD,CHILD_GARD\n", SourceKind.GardParents)]
    [InlineData("# curie_map:\n#   A: http://a/\nsubject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\n", SourceKind.SssomMappings)]
    [InlineData("source_language\ttranslation_language\tsubject_id\tpredicate_id\tsource_value\ttranslation_value\ttranslation_status\n", SourceKind.BabelonTranslations)]
    [InlineData("\uFEFFid\tcategory\tname\n", SourceKind.KgxNodes)]
    [InlineData("id\tsubject\tpredicate\tobject\trelation\tknowledge_source\n", SourceKind.KgxEdges)]
    public async Task A_format_is_recognised_by_its_content_plain_and_gzip(string content, SourceKind kind)
    {
        using var plain = new SourceText(content);
        using var gzip = new SourceText(SourceText.Gzip(content));

        Assert.Equal(kind, Assert.IsType<RecognizedSource>(await Recognize(plain)).Kind);
        Assert.Equal(kind, Assert.IsType<RecognizedSource>(await Recognize(gzip)).Kind);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" \n\n", "it is empty")]
    [InlineData("# Provenance\n\nWhere the facts come from.\n", "it is neither an ontology nor a table")]
    [InlineData("cohort\tid\tdisease\tpresent\texcluded\tpublications\n", "its columns do not match any known format: cohort, id, disease, present, excluded, publications")]
    [InlineData("id\tb\tc\td\te\tf\tg\n", "its columns do not match any known format: id, b, c, d, e, f, …")]
    [InlineData("PARENT_GARD\tCHILD_GARD\n", "it has the columns of GARD hierarchy, separated by tabs; save it with commas between the cells")]
    [InlineData("subject_id,predicate_id,object_id\n", "it has the columns of SSSOM mappings, separated by commas; save it with tabs between the cells")]
    [InlineData("{\"records\": []\n}", "it is JSON, but neither obographs (with 'graphs') nor KGX (with 'nodes' and 'edges')")]
    [InlineData("{\"id\": \"MONDO:1\"}\n", "it is JSON, but its first object lacks 'id' and 'category' (a node) or 'subject', 'predicate' and 'object' (an edge); it has 'id'")]
    [InlineData("[{\"id\": 1}]", "it is a JSON array; expected obographs, KGX JSON with 'nodes' and 'edges', or one object per line")]
    [InlineData("{\"id\": \"p\", \"subject\": {}, \"phenotypicFeatures\": []}", "it is a phenopacket, which describes patients; expected data on diseases, such as phenotype.hpoa")]
    [InlineData("{\"@context\": {}, \"@graph\": []}", "it is JSON-LD; convert an ontology to OBO first with robot convert")]
    [InlineData("a\0b", "it is binary (it contains zero bytes)")]
    [InlineData("PK\x3\x4rest", "it is packed with zip; unpack it first (unzip source)")]
    [InlineData("PK\x3\x4.[Content_Types].xml", "it is a spreadsheet or document; save the sheet as tab-separated text")]
    [InlineData("BZh91AY&SY", "it is packed with bzip2; unpack it first (bunzip2 source)")]
    [InlineData("SQLite format 3\0", "it is an SQLite database; export its tables as tab-separated text")]
    [InlineData("i\0d\0\t\0c\0a\0t\0", "it looks like UTF-16 without a byte order mark; save it as UTF-8")]
    [InlineData("<?xml version=\"1.0\"?>\n<rdf:RDF xmlns=\"http://x\">", "it is RDF/XML; convert an ontology to OBO first (robot convert --input source --output source.obo)")]
    [InlineData("<?xml version=\"1.0\"?>\n<Ontology xmlns=\"http://x\">", "it is OWL/XML; convert an ontology to OBO first (robot convert --input source --output source.obo)")]
    [InlineData("Prefix(owl:=<http://www.w3.org/2002/07/owl#>)\n", "it is OWL functional syntax; convert an ontology to OBO first (robot convert --input source --output source.obo)")]
    [InlineData("# x\n@prefix owl: <http://www.w3.org/2002/07/owl#> .\n", "it is Turtle; convert an ontology to OBO first (robot convert --input source --output source.obo)")]
    [InlineData("<http://a/b> <http://a/c> <http://a/d> .\n", "it is N-Triples; convert an ontology to OBO first (robot convert --input source --output source.obo)")]
    [InlineData("<!DOCTYPE html><html>", "it is a web page, not data; check the address and fetch it again")]
    [InlineData("<note/>", "it is XML, which is not one of the formats")]
    public async Task What_is_no_source_is_ignored_with_the_reason(string content, string reason)
    {
        using var file = new SourceText(content);

        Assert.Equal(new IgnoredFile(new SourceLocation(file.Path), reason), await Recognize(file));
    }

    [Theory]
    [InlineData("database_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\n", "Human Phenotype Ontology annotations", "'aspect'")]
    [InlineData("database_id\thpo_id\treference\n", "Human Phenotype Ontology annotations", "'qualifier', 'evidence', 'aspect'")]
    [InlineData("hpo_id\thpo_name\tncbi_gene_id\tgene_symbol\tdisease_id\n", "HPO gene-phenotype associations", "'frequency'")]
    [InlineData("subject\tobject\tname\n", "KGX edges", "'predicate'")]
    [InlineData("GardID,DataSource,SourceID,Name,Synonym\n", "GARD diseases", "'ClassificationLevel', 'DisorderType'")]
    public async Task A_table_that_nearly_is_of_a_format_names_the_columns_that_it_lacks(string content, string format, string missing)
    {
        using var file = new SourceText(content);

        var ignored = Assert.IsType<IgnoredFile>(await Recognize(file));

        Assert.Equal(SourceErrorCodes.FileColumnsMissing, ignored.Code);
        Assert.StartsWith($"it looks like {format}, but its header lacks {missing}; it has '", ignored.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_facts_of_an_ontology_are_read_even_behind_its_edges()
    {
        var edges = string.Join(',', Enumerable.Repeat("{\"sub\": \"http://purl.obolibrary.org/obo/HP_2\", \"pred\": \"is_a\", \"obj\": \"http://purl.obolibrary.org/obo/HP_1\"}", 5000));
        using var file = new SourceText(
            $"{{\"graphs\": [{{\"edges\": [{edges}], \"id\": \"http://purl.obolibrary.org/obo/hp.json\", \"meta\": {{\"version\": \"http://purl.obolibrary.org/obo/hp/releases/2023-01-27/hp.json\"}}, \"nodes\": []}}]}}");

        var source = Assert.IsType<RecognizedSource>(await Recognize(file));

        Assert.Equal(new SourceFacts(Id: "hp", Version: "2023-01-27", Product: OntologyProduct.Of("hp")), source.Facts);
        Assert.Equal(new FileInfo(file.Path).Length, source.Length);
    }

    [Fact]
    public async Task The_facts_of_annotations_and_mappings_stand_in_their_comments()
    {
        const string Columns = "database_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\tonset\tfrequency\tsex\tmodifier\taspect\tbiocuration\n";
        using var annotations = new SourceText($"#description: \"HPO annotations\"\n#version: 2024-04-26\n#hpo-version: http://x/2024-04-20/hp.json\n{Columns}");
        using var mappings = new SourceText(
            "# license: https://creativecommons.org/publicdomain/zero/1.0/\n# mapping_set_id: http://x/set\n"
            + "# mapping_set_version: http://x/releases/2026-08-04/mappings/set\nsubject_id\tpredicate_id\tobject_id\n");

        Assert.Equal(
            new SourceFacts(Title: "HPO annotations", Version: "2024-04-26"),
            Assert.IsType<RecognizedSource>(await Recognize(annotations)).Facts);
        Assert.Equal(
            new SourceFacts("http://x/set", null, "2026-08-04", "https://creativecommons.org/publicdomain/zero/1.0/"),
            Assert.IsType<RecognizedSource>(await Recognize(mappings)).Facts);
    }

    [Fact]
    public async Task A_damaged_file_is_an_error_not_an_ignored_file()
    {
        var bytes = SourceText.Gzip("id\tcategory\nX:1\tbiolink:Disease\n");
        using var file = new SourceText(bytes[..^5]);

        var error = await Assert.ThrowsAsync<SourceException>(() => Recognize(file));

        Assert.Equal(SourceErrorCodes.FileTruncated, error.Code);
    }

    private static async Task<CatalogEntry> Recognize(SourceText file) => Assert.Single(await SourceRecognizer.RecognizeAsync(file.Path, Cancel));
}
