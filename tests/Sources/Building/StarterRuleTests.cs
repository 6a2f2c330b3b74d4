using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Seed;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>What the seed copied from a resource counts only while that resource is not imported.</summary>
public sealed class StarterRuleTests
{
    private static readonly string[] Known =
    [
        "hp.obo", "mondo.obo", "mondo.sssom.tsv", "phenotype.hpoa", "genes_to_disease.txt", "hgnc_complete_set.txt", "GARD.csv", "GARD_genes.csv",
    ];

    // Newer than the copy in the seed, in which HP:0001649 is below HP:0004308 as well.
    private const string NewerHpo = """
        format-version: 1.2
        data-version: hp/releases/2025-01-16
        ontology: hp.obo

        [Term]
        id: HP:0000118
        name: Phenotypic abnormality

        [Term]
        id: HP:0011675
        name: Arrhythmia
        is_a: HP:0000118

        [Term]
        id: HP:0004308
        name: Ventricular arrhythmia
        is_a: HP:0011675

        [Term]
        id: HP:0001649
        name: Tachycardia
        synonym: "Fast heart rate" EXACT layperson []
        is_a: HP:0011675

        """;

    [Theory]
    [InlineData("2025-01-16")]
    [InlineData("2020-01-01")]
    public async Task An_edge_that_the_imported_ontology_does_not_have_is_not_taken_from_the_seed(string date)
    {
        using var folder = new SourceFolder().With("hp.obo", NewerHpo.Replace("2025-01-16", date, StringComparison.Ordinal));
        var graph = await folder.ImportAsync(withSeed: true);

        Assert.Equal(["HP:0011675"], graph.About("HP:0001649", RelationshipType.SubclassOf).Select(edge => edge.Object.ToString()));
    }

    [Fact]
    public async Task Texts_of_a_term_are_those_of_the_imported_ontology_alone()
    {
        using var folder = new SourceFolder().With("hp.obo", NewerHpo);
        var text = (await folder.ImportAsync(withSeed: true)).Text("HP:0001649");

        Assert.Equal(["Fast heart rate layperson"], text.Synonyms.Select(synonym => $"{synonym.Text} {synonym.Type}"));
        Assert.Empty(text.Xrefs);
    }

    [Fact]
    public async Task The_rows_of_the_GARD_page_and_the_terms_they_name_stay()
    {
        using var folder = new SourceFolder().With("hp.obo", NewerHpo);
        var graph = await folder.ImportAsync(withSeed: true);

        Assert.Equal(29, graph.Assertions.Count(row => row.PrimarySource.ToString() == "infores:gard" && row.AttributedTo is not null));
        Assert.True(graph.Get<Phenotype>("HP:0004828").Partial);
        Assert.Empty(graph.About("HP:0004828", RelationshipType.SubclassOf));
    }

    [Fact]
    public async Task Annotations_of_the_seed_give_way_to_a_release_and_not_to_rows_without_one()
    {
        const string Rows = "OMIM:205950 | Anemia |  | HP:0001873 | PMID:1 | PCS |  | 1/2 |  |  | P | HPO:x[2020-01-01]\n";
        using var dated = new SourceFolder().With("hpo.hpoa", Texts.Hpoa + Rows);
        using var undated = new SourceFolder().With("clinic.hpoa", Texts.Hpoa.Replace("#date: 2023-01-27\n", "", StringComparison.Ordinal) + Rows);

        var copied = new SeedFiles().EdgesWhere(("copied_from", "phenotype.hpoa 2023-01-27")).Count();
        Assert.Equal(1, FromHpo(await dated.ImportAsync(withSeed: true)));
        Assert.Equal(copied + 1, FromHpo(await undated.ImportAsync(withSeed: true)));
    }

    [Fact]
    public async Task A_subset_of_Mondo_replaces_only_the_copies_of_its_own_terms()
    {
        using var folder = new SourceFolder().With("mondo-rare.obo", """
            format-version: 1.2
            data-version: mondo/releases/2026-08-04/subsets/mondo-rare.owl
            ontology: mondo/subsets/mondo-rare

            [Term]
            id: MONDO:0008785
            name: sideroblastic anemia two

            """);
        var graph = await folder.ImportAsync(withSeed: true);

        Assert.Equal("sideroblastic anemia two", graph.Get<Disease>("MONDO:0008785").Name);
        Assert.Empty(graph.About("MONDO:0008785", RelationshipType.SubclassOf));
        Assert.Equal("autosomal recessive sideroblastic anemia", graph.Get<Disease>("MONDO:0016828").Name);
        Assert.NotEmpty(graph.About("MONDO:0016828", RelationshipType.SubclassOf));
    }

    [Fact]
    public async Task Mappings_of_the_seed_give_way_by_namespace()
    {
        using var folder = new SourceFolder().With("omim.sssom.tsv", Texts.Sssom("2026-09-01", "MONDO:0016828 | x | skos:exactMatch | OMIM:999999 | x\n"));
        var graph = await folder.ImportAsync(withSeed: true);

        Assert.Empty(graph.Targets("OMIM:205950"));
        Assert.DoesNotContain(graph.Text("MONDO:0008785").Xrefs, xref => xref.Id == "OMIM:205950");
        Assert.Equal(["MONDO:0008785 Merged"], graph.Targets("MESH:C567145"));
    }

    [Fact]
    public async Task A_gene_pair_copied_from_two_files_gives_way_file_by_file()
    {
        using var folder = new SourceFolder().With("genes_to_disease.txt", Texts.GenesToDisease + "NCBIGene:212 | ALAS2 | MENDELIAN | OMIM:300751 | x\n");
        var graph = await folder.ImportAsync(withSeed: true);

        var pair = Assert.Single(graph.About("MONDO:0008785", RelationshipType.CausedBy));
        Assert.Equal(["infores:gard"], pair.Aggregators.Select(aggregator => aggregator.ToString()));
    }

    [Fact]
    public void Every_row_of_the_seed_names_a_known_resource_and_a_release_or_is_our_own()
    {
        var seed = new SeedFiles();
        var copies = seed.Nodes.Rows.Select(row => seed.Nodes.Cell(row, "copied_from")).Concat(seed.Edges.Rows.Select(row => seed.Edges.Cell(row, "copied_from")));
        Assert.All(copies.Where(copy => copy.Length > 0).Distinct(), copy => Assert.True(copy.Split(' ') is [var name, { Length: > 0 }] && Known.Contains(name), copy));
    }

    [Fact]
    public void Texts_of_our_own_stand_in_rows_of_their_own()
    {
        var seed = new SeedFiles();
        Assert.All(seed.Nodes.Rows, row => Assert.Equal(
            seed.Nodes.Cell(row, "description").Length > 0,
            seed.Nodes.Cell(row, "description").Length > 0 && seed.Nodes.Cell(row, "copied_from").Length == 0 && seed.Nodes.Cell(row, "provided_by") == "infores:knowledgegraph-seed"));
    }

    private static int FromHpo(GraphContent graph) =>
        graph.Assertions.Count(row => row.PrimarySource.ToString() == "infores:hpo-annotations");
}
