using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>KGX rows: the spellings of predicates, evidence, frequencies, genes of other species, and rows that are left out.</summary>
public sealed class KgxRuleTests
{
    private const string Edges = "id | subject | predicate | object | relation | primary_knowledge_source\n";

    // A subject, a predicate and a relation between disease A (MONDO:0000010) and thrombocytopenia (HP:0001873).
    [Theory]
    [InlineData("biolink:has_phenotype", "")]
    [InlineData("https://w3id.org/biolink/vocab/has_phenotype", "")]
    [InlineData("http://w3id.org/biolink/vocab/has_phenotype", "")]
    [InlineData("has_phenotype", "")]
    [InlineData("has phenotype", "")]
    [InlineData("Has Phenotype", "")]
    [InlineData("hasPhenotype", "")]
    [InlineData("Biolink:has_phenotype", "")]
    [InlineData("biolink:has_phenotype ", "")]
    [InlineData("RO:0002200", "")]
    [InlineData("RO_0002200", "")]
    [InlineData("ro:0002200", "")]
    [InlineData("http://purl.obolibrary.org/obo/RO_0002200", "")]
    [InlineData("biolink:related_to", "RO:0002200")]
    [InlineData("related_to", "http://purl.obolibrary.org/obo/RO_0002200")]
    public async Task Every_spelling_of_has_phenotype_is_has_phenotype(string predicate, string relation)
    {
        using var folder = Folder($"e1 | MONDO:0000010 | {predicate} | HP:0001873 | {relation} | infores:omim\n");
        var row = Assert.Single((await folder.ImportAsync(strict: true)).About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Equal($"{predicate.Trim()} {relation}".Trim(), row.StatedPredicate!.Replace("  ", " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("biolink:phenotype_of", "")]
    [InlineData("phenotype of", "")]
    [InlineData("https://w3id.org/biolink/vocab/phenotype_of", "")]
    [InlineData("RO:0002201", "")]
    [InlineData("biolink:related_to", "RO:0002201")]
    public async Task An_inverse_predicate_turns_the_edge_round(string predicate, string relation)
    {
        using var folder = Folder($"e1 | HP:0001873 | {predicate} | MONDO:0000010 | {relation} | infores:omim\n");
        var row = Assert.Single((await folder.ImportAsync(strict: true)).About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Equal(("HP:0001873", "MONDO:0000010", "HP:0001873"), (row.Object.ToString(), row.StatedSubject, row.StatedObject));
    }

    [Fact]
    public async Task Modes_of_inheritance_and_superclasses_are_turned_round_as_well()
    {
        using var folder = Folder(
            "e1 | HP:0000007 | biolink:mode_of_inheritance_of | MONDO:0000010 |  | infores:omim\n"
            + "e2 | MONDO:0000010 | biolink:superclass_of | MONDO:0000012 |  | infores:omim\n",
            "[Term]\nid: MONDO:0000012\nname: disease C\n");
        var graph = await folder.ImportAsync(strict: true);
        Assert.Equal("HP:0000007", Assert.Single(graph.About("MONDO:0000010", RelationshipType.HasInheritance)).Object.ToString());
        Assert.Equal("MONDO:0000010", Assert.Single(graph.About("MONDO:0000012", RelationshipType.SubclassOf)).Object.ToString());
    }

    [Theory]
    [InlineData("biolink:subclass_of")]
    [InlineData("rdfs:subClassOf")]
    [InlineData("http://www.w3.org/2000/01/rdf-schema#subClassOf")]
    [InlineData("subClassOf")]
    [InlineData("is_a")]
    public async Task Every_spelling_of_subclass_of_is_a_parent(string predicate)
    {
        using var folder = Folder($"e1 | MONDO:0000012 | {predicate} | MONDO:0000010 |  | infores:mondo\n", "[Term]\nid: MONDO:0000012\nname: disease C\n");
        Assert.Equal("MONDO:0000010", Assert.Single((await folder.ImportAsync(strict: true)).About("MONDO:0000012", RelationshipType.SubclassOf)).Object.ToString());
    }

    // RO:0004003: has material basis in germline mutation in; RO:0004013 is its inverse, from gene to disease.
    [Theory]
    [InlineData("HGNC:1 | biolink:gene_associated_with_condition | MONDO:0000010 | RO:0004003")]
    [InlineData("HGNC:1 | biolink:gene_associated_with_condition | MONDO:0000010 | RO_0004003")]
    [InlineData("HGNC:1 | biolink:gene_associated_with_condition | MONDO:0000010 | http://purl.obolibrary.org/obo/RO_0004003")]
    [InlineData("HGNC:1 | biolink:gene_associated_with_condition | MONDO:0000010 | has material basis in germline mutation in")]
    [InlineData("MONDO:0000010 | RO:0004003 | HGNC:1 | ")]
    [InlineData("MONDO:0000010 | http://purl.obolibrary.org/obo/RO_0004003 | HGNC:1 | ")]
    [InlineData("MONDO:0000010 | has_material_basis_in_germline_mutation_in | HGNC:1 | ")]
    [InlineData("HGNC:1 | RO:0004013 | MONDO:0000010 | ")]
    public async Task Every_spelling_of_a_relation_to_a_gene_says_the_same(string edge)
    {
        using var folder = Folder($"e1 | {edge} | infores:omim\n");
        var row = Assert.Single((await folder.ImportAsync(strict: true)).About("MONDO:0000010", RelationshipType.CausedBy));
        Assert.Equal((GeneAssociation.Germline, "HGNC:1"), (row.GeneAssociation, row.Object.ToString()));
    }

    [Fact]
    public async Task Spellings_of_one_edge_in_two_files_are_one_assertion()
    {
        using var folder = Folder("e1 | MONDO:0000010 | biolink:has_phenotype | HP:0001873 |  | infores:omim\n")
            .With("other.tsv", Edges + "x1 | HP:0001873 | phenotype of | MONDO:0000010 |  | infores:omim\n");
        var graph = await folder.ImportAsync();
        Assert.Single(graph.About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Single(graph.Items(ReportCodes.RowMerged));
    }

    [Theory]
    [InlineData("MONDO:0000010", "has_fenotype", "HP:0001873", "PREDICATE_UNKNOWN")]
    [InlineData("MONDO:0000010", "foo:has_phenotype", "HP:0001873", "PREDICATE_UNKNOWN")]
    [InlineData("MONDO:0000010", "biolink:no_predicate", "MONDO:0000011", "PREDICATE_UNKNOWN")]
    [InlineData("MONDO:0000010", "https://example.org/has_phenotype", "HP:0001873", "PREDICATE_UNKNOWN")]
    [InlineData("MONDO:0000010", "biolink:has_phenotype", "MONDO:0000011", "PREDICATE_ENDS")]
    [InlineData("HP:0001873", "biolink:has_phenotype", "MONDO:0000010", "PREDICATE_ENDS")]
    [InlineData("MONDO:0000010", "biolink:gene_associated_with_condition", "MONDO:0000011", "PREDICATE_ENDS")]
    public async Task An_edge_that_someone_should_repair_is_refused_with_its_line(string subject, string predicate, string target, string code)
    {
        using var folder = Folder($"e1 | {subject} | {predicate} | {target} |  | infores:omim\n");
        var graph = await folder.ImportAsync();
        var item = Assert.Single(graph.Report.Items, item => item.Source == "edges.tsv");
        Assert.Equal((code, ReportSeverity.Refused, 2L, 1L), (item.Code, item.Severity, item.Line, item.Rows));
    }

    [Theory]
    [InlineData("CHEBI:1", "foo:bar", "UniProtKB:P12345")]
    [InlineData("MONDO:0000010", "biolink:treated_by", "CHEBI:1")]
    [InlineData("HGNC:1", "biolink:interacts_with", "HGNC:2")]
    [InlineData("HGNC:1", "biolink:has_phenotype", "HP:0001873")]
    [InlineData("MONDO:0000010", "biolink:associated_with", "MONDO:0000011")]
    [InlineData("MGI:1", "biolink:has_phenotype", "MP:0000001")]
    public async Task An_edge_that_the_graph_has_no_place_for_is_a_notice_with_its_number_of_rows(string subject, string predicate, string target)
    {
        using var folder = Folder($"e1 | {subject} | {predicate} | {target} |  | infores:omim\ne2 | {subject} | {predicate} | {target} |  | infores:omim\n");
        var graph = await folder.ImportAsync(strict: true);
        var item = Assert.Single(graph.Report.Items, item => item.Source == "edges.tsv");
        Assert.Equal(("PREDICATE_UNUSED", ReportSeverity.Notice, 2L, 2L), (item.Code, item.Severity, item.Line, item.Rows));
        Assert.Equal(2, graph.Count(ReportCodes.PredicateUnused));
    }

    [Fact]
    public async Task An_edge_with_the_id_of_an_earlier_one_is_listed_and_counts_once()
    {
        using var folder = Folder(
            "e1 | MONDO:0000010 | biolink:has_phenotype | HP:0001873 |  | infores:omim\n"
            + "e1 | MONDO:0000010 | has_phenotype | HP:0001873 |  | infores:omim\n"
            + "e1 | MONDO:0000010 | biolink:has_phenotype | HP:0001871 |  | infores:omim\n"
            + " | MONDO:0000010 | biolink:has_phenotype | HP:0001873 |  | infores:omim\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(2, graph.About("MONDO:0000010", RelationshipType.HasPhenotype).Length);
        Assert.Equal(3, Assert.Single(graph.Items(ReportCodes.EdgeTwice)).Line);
        Assert.Equal(4, Assert.Single(graph.Items(ReportCodes.DuplicateId)).Line);
    }

    [Theory]
    [InlineData("ECO:0006017", "PCS")]
    [InlineData("http://purl.obolibrary.org/obo/ECO_0000304", "TAS")]
    [InlineData("ECO_0000501", "IEA")]
    [InlineData("eco:0006019", "ICE")]
    [InlineData("ECO:0000304|ECO:0006017", "TAS|PCS")]
    [InlineData("ECO:0000203", "ECO:0000203")]
    [InlineData("IEA", "IEA")]
    public async Task Evidence_is_stored_as_the_code_that_the_graph_uses(string stated, string code)
    {
        using var folder = FolderWithColumn("has_evidence", stated);
        Assert.Equal(code, Assert.Single((await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype)).Evidence);
    }

    [Theory]
    [InlineData("has_quotient", "0.3", 0.3)]
    [InlineData("has_quotient", "1", 1)]
    [InlineData("has_quotient", "0.07", 0.07)]
    [InlineData("has_percentage", "30", 0.3)]
    [InlineData("has_percentage", "12.5", 0.125)]
    public async Task A_quotient_or_percentage_alone_is_a_frequency(string column, string text, double value)
    {
        using var folder = FolderWithColumn(column, text);
        Assert.Equal(value, Assert.Single((await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype)).Frequency!.Value, 9);
    }

    [Theory]
    [InlineData("PMID:1|PMID:2")]
    [InlineData("PMID:1;PMID:2")]
    [InlineData("PMID:1, PMID:2")]
    [InlineData("http://www.ncbi.nlm.nih.gov/pubmed/1 | PMID:2")]
    public async Task Publications_in_one_cell_are_several(string text)
    {
        using var folder = FolderWithColumn("publications", text.Replace(" | ", "|", StringComparison.Ordinal));
        Assert.Equal(["PMID:1", "PMID:2"], Assert.Single((await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype)).Publications);
    }

    [Theory]
    [InlineData("NCBIGene:99", "NCBITaxon:10090")]
    [InlineData("NCBIGene:99", "http://purl.obolibrary.org/obo/NCBITaxon_10090")]
    [InlineData("ENSEMBL:ENSMUSG00000026193", "")]
    [InlineData("ENSEMBL:FBgn0000490", "")]
    public async Task A_gene_of_another_species_is_no_entity_even_where_an_edge_names_it(string gene, string taxon)
    {
        using var folder = Folder($"e1 | {gene} | biolink:gene_associated_with_condition | MONDO:0000010 |  | infores:omim\n")
            .With("nodes.tsv", Texts.KgxNodes + $"{gene} | biolink:Gene |  |  | {taxon}\n");
        var graph = await folder.ImportAsync(strict: true);
        Assert.Null(graph.Find(gene));
        Assert.Equal(2, Assert.Single(graph.Items(ReportCodes.GeneOfOtherSpecies)).Line);
        Assert.Equal(2, Assert.Single(graph.Items(ReportCodes.OtherCategory)).Line);
    }

    [Theory]
    [InlineData("NCBITaxon:9606")]
    [InlineData("http://purl.obolibrary.org/obo/NCBITaxon_9606")]
    [InlineData("")]
    public async Task A_gene_of_humans_or_of_no_taxon_in_particular_is_one(string taxon)
    {
        using var folder = Folder("e1 | NCBIGene:99 | biolink:gene_associated_with_condition | MONDO:0000010 |  | infores:omim\n")
            .With("nodes.tsv", Texts.KgxNodes + $"NCBIGene:99 | https://w3id.org/biolink/vocab/Gene | ABC |  | {taxon}\n");
        Assert.Equal("ABC", (await folder.ImportAsync(strict: true)).Get<Gene>("NCBIGene:99").Name);
    }

    [Fact]
    public async Task Rows_of_one_kind_are_listed_together_with_all_of_their_lines()
    {
        // Diseases in every second row, so that the others lie apart; then three in a row.
        var nodes = string.Concat(Enumerable.Range(0, 1200).Select(i => $"CHEBI:{i + 1} | biolink:ChemicalEntity |  |  | \nMONDO:{i + 5000:0000000} | biolink:Disease | d{i} |  | \n"));
        using var folder = new SourceFolder().With("nodes.tsv", Texts.KgxNodes + nodes
            + "CHEBI:9001 | biolink:ChemicalEntity |  |  | \nCHEBI:9002 | biolink:ChemicalEntity |  |  | \nCHEBI:9003 | biolink:ChemicalEntity |  |  | \n");
        var items = (await folder.ImportAsync()).Items(ReportCodes.OtherCategory);
        Assert.Equal([(1000L, 2L), (203L, 2002L)], items.Select(item => (item.Rows, item.Line!.Value)));
        Assert.Contains(" Lines 2, 4, 6, 8, ", items[0].Message, StringComparison.Ordinal);
        Assert.EndsWith(", 2398, 2400, 2402-2404.", items[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gene_that_neither_HGNC_nor_a_node_names_is_left_out_where_HGNC_was_read()
    {
        using var folder = Folder(
            "e1 | NCBIGene:99 | biolink:gene_associated_with_condition | MONDO:0000010 |  | infores:omim\n"
            + "e2 | NCBIGene:7 | biolink:gene_associated_with_condition | MONDO:0000010 |  | infores:omim\n")
            .With("hgnc.txt", Texts.Hgnc + "HGNC:5 | ABC | a b c | gene | Approved |  |  | 7 |  | \n");
        var graph = await folder.ImportAsync();
        Assert.Equal("HGNC:5", Assert.Single(graph.About("MONDO:0000010", RelationshipType.AssociatedWith)).Object.ToString());
        Assert.Null(graph.Find("NCBIGene:99"));
        Assert.Equal(2, Assert.Single(graph.Items(ReportCodes.GeneOfOtherSpecies)).Line);
    }

    [Fact]
    public async Task A_relation_of_an_entity_to_itself_is_listed()
    {
        using var folder = Folder(
            "e1 | MONDO:0000010 | biolink:related_to | MONDO:0000010 | kg:differential | infores:omim\n"
            + "e2 | OMIM:100100 | biolink:related_to | MONDO:0000010 | kg:differential | infores:omim\n")
            .With("m.tsv", Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x\n"));
        var graph = await folder.ImportAsync();
        Assert.Empty(graph.About("MONDO:0000010", RelationshipType.RelatedTo));
        Assert.Equal(2, Assert.Single(graph.Items(ReportCodes.SelfRelation)).Line);
        Assert.Equal(3, Assert.Single(graph.Items(ReportCodes.SelfLoop)).Line);
    }

    private static SourceFolder Folder(string edges, string mondo = "") => new SourceFolder()
        .With("mondo.obo", Texts.Mondo(more: mondo))
        .With("hp.obo", Texts.Hpo())
        .With("edges.tsv", Edges + edges);

    private static SourceFolder FolderWithColumn(string column, string text) => new SourceFolder()
        .With("mondo.obo", Texts.Mondo())
        .With("hp.obo", Texts.Hpo())
        .With("edges.tsv", $"subject | predicate | object | primary_knowledge_source | {column}\nMONDO:0000010 | biolink:has_phenotype | HP:0001873 | infores:omim | {text}\n");
}
