using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>Small inputs that were once answered wrongly, with what their README says is right.</summary>
public sealed class CaseTests
{
    private static readonly string[] Base = ["base/mini-hp.obo", "base/mini-mondo.obo", "base/mini.hpoa"];
    private static readonly string[] Ontologies = ["base/mini-hp.obo", "base/mini-mondo.obo"];

    [Fact]
    public async Task A_newer_HPO_decides_on_parents_beside_the_seed()
    {
        var graph = await SourceFolder.ImportAsync([RealData.Case("newer-hp.obo")], withSeed: true);
        Assert.Equal(["HP:0011675"], graph.About("HP:0001649", RelationshipType.SubclassOf).Select(edge => edge.Object.ToString()));
    }

    [Fact]
    public async Task A_third_partys_mapping_set_adds_and_takes_nothing_away()
    {
        var graph = await ImportAsync("sssom-third-party.sssom.tsv", Base);
        Assert.Equal(["MONDO:0008785 Merged"], graph.Targets("OMIM:205950"));
        Assert.Equal(["MONDO:0010420 Merged"], graph.Targets("OMIM:300751"));
        var xref = Assert.Single(graph.Text("MONDO:0000001").Xrefs, xref => xref.Id == "OMIM:999999");
        Assert.NotEqual("infores:mondo", xref.Source.ToString());
    }

    [Fact]
    public async Task Of_two_releases_of_the_annotations_2025_alone_counts()
    {
        var graph = await ImportAsync("two-releases-2025.hpoa", ["two-releases-2023.hpoa", .. Ontologies]);
        var row = Assert.Single(graph.About("MONDO:0008785", RelationshipType.HasPhenotype));
        Assert.Equal(("HP:0001903", false), (row.Object.ToString(), row.Negated));
        Assert.Equal("two-releases-2023.hpoa", Assert.Single(graph.Items(ReportCodes.Overridden)).Source);
    }

    [Fact]
    public async Task The_base_product_of_HPO_is_HPO()
    {
        var graph = await ImportAsync("hp-base-header.obo", []);
        Assert.Equal(11, graph.Entities.OfType<Phenotype>().Count());
        Assert.Equal("Seizure", graph.Get<Phenotype>("HP:0001250").Name);
    }

    [Theory]
    [InlineData("trailing-garbage.hpoa.gz")]
    [InlineData("utf16le.hpoa")]
    [InlineData("minimal-cols.hpoa")]
    public async Task Annotations_in_an_unusual_container_are_read(string name)
    {
        var graph = await ImportAsync(name, Ontologies);
        Assert.Contains(graph.About("MONDO:0008785", RelationshipType.HasPhenotype), row => row.Object.ToString() == "HP:0001903" && row.Frequency?.Raw == "3/4");
        Assert.Equal(3, graph.Assertions.Count(row => row.PrimarySource.ToString() == "infores:hpo-annotations"));
    }

    [Fact]
    public async Task Qualifiers_and_relations_of_Mondo_keep_their_meaning()
    {
        var graph = await ImportAsync("mondo-real-style.obo", []);
        var cause = Assert.Single(graph.About("MONDO:0010420", RelationshipType.CausedBy));
        Assert.Equal("HGNC:397", cause.Object.ToString());

        // "mondoIsNarrowerThanSource": the term of Mondo is narrower than the entry, which is the broader of the two (skos:broadMatch).
        var xrefs = graph.Text("MONDO:0008785").Xrefs.ToDictionary(xref => xref.Id, xref => xref.Predicate);
        Assert.Equal((MappingPredicate.Broad, MappingPredicate.Narrow), (xrefs["ICD10CM:D64.0"], xrefs["ICD11:1"]));
    }

    [Fact]
    public async Task Genes_of_phenotypes_give_gene_disease_pairs_where_nothing_else_does()
    {
        var graph = await ImportAsync("genes_to_phenotype.txt", Base);
        var pair = Assert.Single(graph.About("MONDO:0010420", RelationshipType.AssociatedWith));
        Assert.Equal(("NCBIGene:212", "ALAS2", "OMIM:300751"), (pair.Object.ToString(), graph.Get<Gene>("NCBIGene:212").Name, pair.StatedSubject));
    }

    [Fact]
    public async Task A_short_row_has_empty_last_cells()
    {
        var graph = await ImportAsync("kgx-short-row_nodes.tsv", []);
        Assert.Equal("SHH", graph.Get<Gene>("HGNC:10848").Name);
        Assert.Equal("schizencephaly", graph.Get<Disease>("MONDO:0010011").Name);
    }

    // The frequencies of these rows could mean several things or nothing; all others of the files can be read.
    [Theory]
    [InlineData("oddfreq.hpoa", "base/mini-hp.obo", "OMIM:205950", 23, "0.5, 7/5, 0/0, ~50%, <1%, 10-20%, 1e-1, 5/10;2/3, n/a, -")]
    [InlineData("hpoa-frequencies/phenotype.hpoa", "hpoa-frequencies/hp.obo", "OMIM:900003", 5, "9/7, 11758, 0/0, 120%, -1/5, 0.5, 5-10%")]
    public async Task An_unreadable_frequency_is_unknown_and_its_statement_stays(string name, string hpo, string disease, int statements, string unreadable)
    {
        var graph = await ImportAsync(name, [hpo]);
        var listed = graph.Items(ReportCodes.FrequencyUnreadable).OrderBy(item => item.Line).ToList();
        Assert.Equal(unreadable.Split(", ").Length, listed.Count);
        Assert.All(unreadable.Split(", ").Zip(listed), pair => Assert.Contains($"'{pair.First}'", pair.Second.Message, StringComparison.Ordinal));
        Assert.Equal(statements, graph.Assertions.Count(row => row.StatedSubject == disease));
    }

    [Fact]
    public async Task The_archive_that_Monarch_publishes_is_read_as_KGX()
    {
        var graph = await ImportAsync("monarch-kg.tar.gz", []);
        var row = Assert.Single(graph.About("MONDO:0008785", RelationshipType.HasPhenotype), row => row.Object.ToString() == "HP:0001903");
        Assert.Equal(("3/4", "PCS", Sex.Male), (row.Frequency?.Raw, row.Evidence, row.Sex));
        Assert.Equal("HGNC:26661", Assert.Single(graph.About("MONDO:0008785", RelationshipType.CausedBy)).Object.ToString());
        Assert.Null(graph.Find("MGI:1918062"));
    }

    [Fact]
    public async Task Every_spelling_of_a_predicate_is_that_predicate()
    {
        var graph = await ImportAsync("kgx-spellings/n_edges.tsv", ["kgx-spellings/n_nodes.tsv", "kgx-spellings/hp.obo"]);
        Assert.Equal(
            ["HP:0000118", "HP:0000486", "HP:0000717", "HP:0000752", "HP:0000924", "HP:0001250", "HP:0002650"],
            graph.About("MONDO:0000101", RelationshipType.HasPhenotype).Select(row => row.Object.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["HGNC:1", "HGNC:2"], graph.About("MONDO:0000102", RelationshipType.CausedBy).Select(row => row.Object.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["HGNC:3"], graph.About("MONDO:0000102", RelationshipType.AssociatedWith).Select(row => row.Object.ToString()));
        Assert.All(["MONDO:0000103", "MONDO:0000104"], id => Assert.Single(graph.About(id, RelationshipType.SubclassOf)));
    }

    [Fact]
    public async Task Every_spelling_of_a_relation_makes_a_cause()
    {
        var graph = await ImportAsync("kgx-relations/n_edges.tsv", ["kgx-relations/n_nodes.tsv", "kgx-relations/hp.obo"]);
        Assert.Equal(["HGNC:2", "HGNC:3", "HGNC:4"], graph.About("MONDO:0000101", RelationshipType.CausedBy).Select(row => row.Object.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_set_that_is_turned_round_is_used()
    {
        var graph = await ImportAsync("sssom-inverse.sssom.tsv", Base);
        Assert.Equal(["MONDO:0008785 Merged"], graph.Targets("OMIM:205950"));
        Assert.Contains(graph.Text("MONDO:0010420").Xrefs, xref => xref is { Id: "ORPHA:75563", Predicate: MappingPredicate.Exact });
        Assert.Contains(graph.Text("MONDO:0010420").Xrefs, xref => xref is { Id: "ICD10CM:D64.0", Predicate: MappingPredicate.Exact });
    }

    [Fact]
    public async Task The_prefixes_of_a_set_mean_what_its_own_map_says()
    {
        var graph = await ImportAsync("sssom-predicates/m.sssom.tsv", ["sssom-predicates/mondo.obo", "sssom-predicates/hp.obo"]);
        Assert.Contains(graph.Text("MONDO:0000105").Xrefs, xref => xref is { Id: "OMIM:100112", Predicate: MappingPredicate.Exact });
        Assert.Contains(graph.Text("MONDO:0000106").Xrefs, xref => xref is { Id: "OMIM:100113", Predicate: MappingPredicate.Exact });
        Assert.Contains(graph.Text("MONDO:0000101").Xrefs, xref => xref is { Id: "OMIM:100102", Predicate: MappingPredicate.Exact });
        Assert.Contains(graph.Text("MONDO:0000102").Xrefs, xref => xref is { Id: "OMIM:100110", Predicate: MappingPredicate.Exact });
    }

    private static Task<GraphContent> ImportAsync(string name, string[] with) =>
        SourceFolder.ImportAsync([.. with.Prepend(name).Select(RealData.Case)]);
}
