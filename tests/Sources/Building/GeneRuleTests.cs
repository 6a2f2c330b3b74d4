using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class GeneRuleTests
{
    private const string Mim2Gene = "ftp://ftp.ncbi.nlm.nih.gov/gene/DATA/mim2gene_medgen";
    private const string Orphadata = "http://www.orphadata.org/data/xml/en_product6.xml";

    [Fact]
    public async Task A_gene_goes_to_HGNC_by_its_NCBI_number_and_keeps_what_was_stated()
    {
        using var folder = Folder().With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | MENDELIAN | OMIM:205950 | {Mim2Gene}\n");
        var graph = await folder.ImportAsync();
        var row = Assert.Single(graph.About("OMIM:205950", RelationshipType.CausedBy));
        Assert.Equal(("HGNC:26054", "NCBIGene:54977", "MENDELIAN"), (row.Object.ToString(), row.StatedObject, row.StatedPredicate));
        Assert.Equal(("infores:omim", "infores:hpo-annotations"), (row.PrimarySource.ToString(), Assert.Single(row.Aggregators).ToString()));
    }

    [Fact]
    public async Task A_gene_that_HGNC_does_not_know_stays_under_its_NCBI_id()
    {
        using var folder = Folder().With("g.txt", Texts.GenesToDisease + $"NCBIGene:1 | ABC | MENDELIAN | OMIM:205950 | {Mim2Gene}\n");
        var graph = await folder.ImportAsync();
        Assert.Equal("ABC", graph.Get<Gene>("NCBIGene:1").Symbol);
        Assert.Equal("NCBIGene:1", Assert.Single(graph.Items(ReportCodes.GeneUnknownToHgnc)).Subject);
    }

    [Theory]
    [InlineData("slc25a38", "HGNC:26054 Canonical")]
    [InlineData("FLJ20551", "HGNC:26054 Alternative")]
    [InlineData("OLDSYM", "HGNC:26054 Previous")]
    [InlineData("WITHDRAWN1", "HGNC:26054 Replaced")]
    [InlineData("WITHDRAWN2", "HGNC:9 Replaced")]
    public async Task A_gene_is_found_by_approved_alias_previous_and_withdrawn_symbol(string symbol, string expected)
    {
        using var folder = Folder().With("w.txt", Texts.HgncWithdrawn + "HGNC:8 | Merged/Split | WITHDRAWN1 | HGNC:26054|SLC25A38|Approved\nHGNC:9 | Entry Withdrawn | WITHDRAWN2 | \n");
        var graph = await folder.ImportAsync();
        Assert.Equal([expected], graph.GenesOf(symbol));
    }

    [Fact]
    public async Task A_withdrawn_entry_stands_for_its_successors_or_stays_deprecated()
    {
        using var folder = Folder().With("w.txt", Texts.HgncWithdrawn + "HGNC:7 | Merged/Split | SPLIT | HGNC:26054|SLC25A38|Approved,HGNC:5244|HSPA9|Approved\nHGNC:8 | Merged/Split | MERGED | HGNC:26054|SLC25A38|Approved\nHGNC:9 | Entry Withdrawn | GONE | \n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["HGNC:26054 Replaced"], graph.Targets("HGNC:8"));
        Assert.Equal(["HGNC:26054 Replaced", "HGNC:5244 Replaced"], graph.Targets("HGNC:7"));
        Assert.True(graph.Get<Gene>("HGNC:9").Deprecated);
        Assert.Equal(2, graph.Items(ReportCodes.Replaced).Length);
        Assert.Single(graph.Items(ReportCodes.Deprecated));
    }

    [Fact]
    public async Task Identifiers_of_other_resources_stand_for_the_gene()
    {
        using var folder = Folder();
        var graph = await folder.ImportAsync();
        foreach (var id in (string[])["NCBIGene:54977", "GeneID:54977", "ENSEMBL:ENSG00000144659", "UniProtKB:Q96DW6"])
        {
            Assert.Equal(["HGNC:26054 Merged"], graph.Targets(id));
        }
    }

    [Fact]
    public async Task An_OMIM_number_of_a_disease_is_never_one_of_a_gene()
    {
        using var folder = Folder()
            .With("GARD.csv", Texts.Gard + "GARD:0018381,Orphanet+OMIM,OMIM:205950,Disorder,Disease,Sideroblastic anemia 2,\n")
            .With("GARD_genes.csv", Texts.GardGenes + GardGene("OMIM:205950", "SLC25A38", "The molecular basis of the disorder is known", "HGNC:26054", omim: "610819; 205950"));
        var graph = await folder.ImportAsync();
        Assert.Equal(["HGNC:26054 Merged"], graph.Targets("OMIM:610819"));
        Assert.Empty(graph.Targets("OMIM:205950"));
        Assert.Equal("OMIM:205950", Assert.Single(graph.Items(ReportCodes.OmimDiseaseAsGene)).Subject);
    }

    // docs/gene-associations.md
    [Theory]
    [InlineData("Disease-causing germline mutation(s) in", GeneAssociation.Germline, RelationshipType.CausedBy)]
    [InlineData("Disease-causing germline mutation(s) (loss of function) in", GeneAssociation.GermlineLossOfFunction, RelationshipType.CausedBy)]
    [InlineData("Disease-causing germline mutation(s) (gain of function) in", GeneAssociation.GermlineGainOfFunction, RelationshipType.CausedBy)]
    [InlineData("The molecular basis of the disorder is known", GeneAssociation.Causal, RelationshipType.CausedBy)]
    [InlineData("Disease-causing somatic mutation(s) in", GeneAssociation.Somatic, RelationshipType.CausedBy)]
    [InlineData("Major susceptibility factor in", GeneAssociation.Susceptibility, RelationshipType.AssociatedWith)]
    [InlineData("Modifying germline mutation in", GeneAssociation.Modifier, RelationshipType.AssociatedWith)]
    [InlineData("Role in the phenotype of", GeneAssociation.RoleInPhenotype, RelationshipType.AssociatedWith)]
    [InlineData("Part of a fusion gene in", GeneAssociation.Fusion, RelationshipType.AssociatedWith)]
    [InlineData("Candidate gene tested in", GeneAssociation.Candidate, RelationshipType.AssociatedWith)]
    [InlineData("Biomarker tested in", GeneAssociation.Biomarker, RelationshipType.AssociatedWith)]
    public async Task The_words_of_Orphanet_tell_the_kind(string words, GeneAssociation kind, RelationshipType type)
    {
        using var folder = WithGard(GardGene("ORPHA:100", "SLC25A38", words, "HGNC:26054"));
        var graph = await folder.ImportAsync();
        var row = Assert.Single(graph.Assertions);
        Assert.Equal((kind, type, words), (row.GeneAssociation, row.Type, row.StatedPredicate));
    }

    [Theory]
    [InlineData("MENDELIAN", GeneAssociation.Causal, RelationshipType.CausedBy)]
    [InlineData("POLYGENIC", GeneAssociation.Polygenic, RelationshipType.AssociatedWith)]
    [InlineData("UNKNOWN", GeneAssociation.Unspecified, RelationshipType.AssociatedWith)]
    public async Task The_words_of_HPO_tell_the_kind(string words, GeneAssociation kind, RelationshipType type)
    {
        using var folder = Folder().With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | {words} | OMIM:205950 | {Mim2Gene}\n");
        var row = Assert.Single((await folder.ImportAsync()).Assertions);
        Assert.Equal((kind, type), (row.GeneAssociation, row.Type));
    }

    [Theory]
    [InlineData("biolink:caused_by", "RO:0004003", GeneAssociation.Germline, RelationshipType.CausedBy)]
    [InlineData("biolink:caused_by", "RO:0004004", GeneAssociation.Somatic, RelationshipType.CausedBy)]
    [InlineData("biolink:caused_by", "RO:0004001", GeneAssociation.GermlineGainOfFunction, RelationshipType.CausedBy)]
    [InlineData("biolink:related_to", "RO:0004003", GeneAssociation.Germline, RelationshipType.CausedBy)]
    [InlineData("biolink:causes", "", GeneAssociation.Causal, RelationshipType.CausedBy)]
    [InlineData("biolink:gene_associated_with_condition", "", GeneAssociation.Unspecified, RelationshipType.AssociatedWith)]
    public async Task Predicate_and_relation_of_KGX_tell_the_kind(string predicate, string relation, GeneAssociation kind, RelationshipType type)
    {
        using var folder = Folder().With("e.tsv", $"subject | predicate | object | relation | primary_knowledge_source\nOMIM:205950 | {predicate} | http://identifiers.org/hgnc/26054 | {relation} | infores:omim\n");
        var row = Assert.Single((await folder.ImportAsync()).Assertions);
        Assert.Equal((kind, type, "HGNC:26054"), (row.GeneAssociation, row.Type, row.Object.ToString()));
    }

    [Fact]
    public async Task Two_rows_on_one_pair_through_two_aggregators_are_one_assertion_of_the_more_specific_kind()
    {
        using var folder = WithGard(GardGene("ORPHA:100", "SLC25A38", "Disease-causing somatic mutation(s) in", "HGNC:26054", "\"[PMID:1, PMID:2]\""))
            .With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | UNKNOWN | ORPHA:100 | {Orphadata}\n")
            .With("mondo.obo", Texts.Mondo())
            .With("m.tsv", Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | Orphanet:100 | x\n"));
        var graph = await folder.ImportAsync();
        var row = Assert.Single(graph.Assertions, assertion => assertion.GeneAssociation is not null);
        Assert.Equal((GeneAssociation.Somatic, "MONDO:0000010", "ORPHA:100"), (row.GeneAssociation, row.Subject.ToString(), row.StatedSubject));
        Assert.Equal(["infores:gard", "infores:hpo-annotations"], row.Aggregators.Select(aggregator => aggregator.ToString()));
        Assert.Equal(["PMID:1", "PMID:2"], row.Publications);
        Assert.Equal("g.txt", Assert.Single(graph.Items(ReportCodes.GeneRowJoined)).Source);
    }

    [Fact]
    public async Task POLYGENIC_tells_more_than_a_known_molecular_basis()
    {
        using var folder = WithGard(GardGene("OMIM:100", "SLC25A38", "The molecular basis of the disorder is known", "HGNC:26054"), "OMIM:100")
            .With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | POLYGENIC | OMIM:100 | {Mim2Gene}\n")
            .With("mondo.obo", Texts.Mondo())
            .With("m.tsv", Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | OMIM:100 | x\n"));
        var row = Assert.Single((await folder.ImportAsync()).Assertions, assertion => assertion.GeneAssociation is not null);
        Assert.Equal((GeneAssociation.Polygenic, RelationshipType.AssociatedWith, 2), (row.GeneAssociation, row.Type, row.Aggregators.Count));
    }

    [Fact]
    public async Task Rows_of_one_file_on_one_pair_stay_apart_and_an_untyped_row_joins_both()
    {
        using var folder = WithGard(
                GardGene("ORPHA:100", "SLC25A38", "Disease-causing germline mutation(s) in", "HGNC:26054")
                + GardGene("ORPHA:100", "SLC25A38", "Major susceptibility factor in", "HGNC:26054"))
            .With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | UNKNOWN | ORPHA:100 | {Orphadata}\n")
            .With("mondo.obo", Texts.Mondo())
            .With("m.tsv", Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | Orphanet:100 | x\n"));
        var rows = (await folder.ImportAsync()).Assertions.Where(assertion => assertion.GeneAssociation is not null).ToList();
        Assert.Equal([GeneAssociation.Germline, GeneAssociation.Susceptibility], rows.Select(row => row.GeneAssociation!.Value).Order());
        Assert.All(rows, row => Assert.Equal(2, row.Aggregators.Count));
    }

    [Fact]
    public async Task Equal_rows_of_one_file_stay_apart()
    {
        var row = GardGene("ORPHA:100", "SLC25A38", "Candidate gene tested in", "HGNC:26054");
        using var folder = WithGard(row + GardGene("ORPHA:100", "HSPA9", "Candidate gene tested in", "HGNC:5244") + row)
            .With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | POLYGENIC | ORPHA:100 | {Orphadata}\n");
        var rows = (await folder.ImportAsync()).Assertions.Where(assertion => assertion is { GeneAssociation: GeneAssociation.Candidate, Object.LocalId: "26054" });
        Assert.Equal(2, rows.Count());
    }

    [Fact]
    public async Task An_untyped_row_on_a_disease_that_GARD_files_elsewhere_takes_the_kind_but_stays_apart()
    {
        using var folder = WithGard(GardGene("ORPHA:100", "SLC25A38", "Disease-causing germline mutation(s) in", "HGNC:26054"), source: "ORPHA:200")
            .With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | UNKNOWN | ORPHA:100 | {Orphadata}\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["ORPHA:100 Germline", "ORPHA:200 Germline"], graph.Assertions.Select(row => $"{row.Subject} {row.GeneAssociation}").Order(StringComparer.Ordinal));
        Assert.Single(graph.Items(ReportCodes.TypedByPair));
    }

    [Theory]
    [InlineData("The disease phenotype itself was mapped", "unknown")]
    [InlineData("The disorder is a chromosome deletion or duplication syndrome", "")]
    [InlineData("Disease-causing germline mutation(s) in", "Disorder-associated locus")]
    public async Task A_locus_makes_no_gene_and_is_kept_as_text(string words, string geneType)
    {
        using var folder = WithGard(GardGene("ORPHA:100", "AA1", words, "GeneID:100034700", geneType: geneType, locus: "18p11.3"));
        var graph = await folder.ImportAsync();
        Assert.Empty(graph.Assertions);
        Assert.Null(graph.Find("NCBIGene:100034700"));
        Assert.Contains("AA1 at 18p11.3", Assert.Single(graph.Text("ORPHA:100").Overview).Text, StringComparison.Ordinal);
        Assert.Single(graph.Items(ReportCodes.LocusOnly));
    }

    [Fact]
    public async Task Words_that_no_table_knows_are_rejected_with_their_line()
    {
        using var folder = WithGard(GardGene("ORPHA:100", "SLC25A38", "Rumoured to be in", "HGNC:26054"))
            .With("g.txt", Texts.GenesToDisease + $"NCBIGene:54977 | SLC25A38 | DIGENIC | ORPHA:100 | {Orphadata}\n");
        var graph = await folder.ImportAsync();
        Assert.Empty(graph.Assertions);
        Assert.Equal(["GARD_genes.csv 2", "g.txt 2"], graph.Items(ReportCodes.BadValue).Select(item => $"{item.Source} {item.Line}"));
    }

    private static SourceFolder Folder() => new SourceFolder().With(
        "hgnc.txt",
        Texts.Hgnc
            + "HGNC:26054 | SLC25A38 | solute carrier family 25 member 38 | gene with protein product | Approved | FLJ20551 | OLDSYM | 54977 | ENSG00000144659 | Q96DW6\n"
            + "HGNC:5244 | HSPA9 | heat shock protein family A | gene with protein product | Approved |  |  | 3313 |  | \n");

    private static SourceFolder WithGard(string rows, string source = "ORPHA:100") => Folder()
        .With("GARD.csv", Texts.Gard + $"GARD:0000001,Orphanet,{source},Disorder,Disease,Disease of GARD,\n")
        .With("GARD_genes.csv", Texts.GardGenes + rows.Replace("GARD:0018381", "GARD:0000001"));

    private static string GardGene(
        string disease, string symbol, string words, string gene, string references = "", string omim = "", string geneType = "gene with protein product", string locus = "3p22.1") =>
        $"GARD:0018381,Orphanet,{disease[(disease.IndexOf(':') + 1)..]},{disease},1,{symbol},,title,{geneType},{locus},{words},Assessed,{references},{omim},,,,,{gene}\n";
}
