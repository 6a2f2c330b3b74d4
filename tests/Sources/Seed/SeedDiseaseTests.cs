namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>Sideroblastic anemia 2 in the seed, against the lists of its GARD page (GARD:0018381).</summary>
public sealed class SeedDiseaseTests
{
    private const string Disease = "MONDO:0008785";
    private const string VeryFrequent = "HP:0040281";
    private const string Frequent = "HP:0040282";
    private const string Occasional = "HP:0040283";
    private const string VeryRare = "HP:0040284";
    private const string Unknown = "";

    private readonly SeedFiles _seed = new();

    /// <summary>The terms of the page with their bands.</summary>
    public static TheoryData<string, string> Page { get; } = new()
    {
        { "HP:0004828", VeryFrequent },
        { "HP:0200143", Frequent },
        { "HP:0001895", Frequent },
        { "HP:0001897", Frequent },
        { "HP:0000980", Frequent },
        { "HP:0001231", Occasional },
        { "HP:0012137", Occasional },
        { "HP:0031035", Occasional },
        { "HP:0012136", Occasional },
        { "HP:0002240", Occasional },
        { "HP:0001931", Occasional },
        { "HP:0011447", Occasional },
        { "HP:0001744", Occasional },
        { "HP:0001873", Occasional },
        { "HP:0001892", VeryRare },
        { "HP:0004808", VeryRare },
        { "HP:0005528", VeryRare },
        { "HP:0001635", VeryRare },
        { "HP:0001913", VeryRare },
        { "HP:0005513", VeryRare },
        { "HP:0001974", VeryRare },
        { "HP:0001875", VeryRare },
        { "HP:0001876", VeryRare },
        { "HP:0001894", VeryRare },
        { "HP:0000007", Unknown },
        { "HP:0025066", Unknown },
        { "HP:0032231", Unknown },
        { "HP:0003281", Unknown },
        { "HP:0003593", Unknown },
    };

    [Theory]
    [MemberData(nameof(Page))]
    public void A_term_of_the_page_is_stated_once_with_its_band_and_the_disease_it_belongs_to(string term, string band)
    {
        var row = Assert.Single(_seed.EdgesWhere(("primary_knowledge_source", "infores:gard"), ("object", term)));

        Assert.Equal(Disease, _seed.Edges.Cell(row, "subject"));
        Assert.Equal("biolink:has_phenotype", _seed.Edges.Cell(row, "predicate"));
        Assert.Equal("GARD:0018381", _seed.Edges.Cell(row, "original_subject"));
        Assert.Equal(band, _seed.Edges.Cell(row, "frequency_qualifier"));
        Assert.Equal(band == Unknown ? "OMIM:205950" : "ORPHA:75564", _seed.Edges.Cell(row, "attributed_to"));
        Assert.Equal("matches phenotype.hpoa 2023-01-27", _seed.Edges.Cell(row, "attribution_reason"));
    }

    [Fact]
    public void The_page_says_nothing_else()
    {
        Assert.Equal(29, Page.Count);
        Assert.Equal(29, _seed.EdgesWhere(("primary_knowledge_source", "infores:gard")).Count());
    }

    [Theory]
    [InlineData("biolink:has_mode_of_inheritance", "", "HP:0000007")]
    [InlineData("biolink:related_to", "kg:has_onset", "HP:0003593")]
    public void Inheritance_and_onset_are_stated_a_second_time_by_HPO(string predicate, string relation, string term)
    {
        var row = Assert.Single(_seed.EdgesWhere(
            ("subject", Disease), ("predicate", predicate), ("relation", relation), ("object", term)));

        Assert.Equal("infores:hpo-annotations", _seed.Edges.Cell(row, "primary_knowledge_source"));
        Assert.Equal("OMIM:205950", _seed.Edges.Cell(row, "original_subject"));
    }

    [Fact]
    public void It_is_caused_by_SLC25A38_in_the_germline()
    {
        var rows = _seed.EdgesWhere(("subject", Disease), ("predicate", "biolink:caused_by")).ToList();

        Assert.Equal(["GARD_genes.csv 2026", "genes_to_disease.txt 2025"], rows.Select(row => _seed.Edges.Cell(row, "copied_from")));
        Assert.All(rows, row => Assert.Equal("HGNC:26054", _seed.Edges.Cell(row, "object")));
        Assert.All(rows, row => Assert.Equal("RO:0004003", _seed.Edges.Cell(row, "relation")));
        Assert.Equal("PMID:19412178", _seed.Edges.Cell(rows[0], "publications"));
    }

    [Theory]
    [InlineData("OMIM:205950")]
    [InlineData("GARD:0018381")]
    public void Its_identifiers_elsewhere_are_exact_matches(string id)
    {
        var node = Assert.Single(_seed.Nodes.Rows, row => _seed.Nodes.List(row, "exact_match").Contains(id));

        Assert.Equal(Disease, _seed.Nodes.Cell(node, "id"));
    }

    [Theory]
    [InlineData("RARS")]
    [InlineData("AISA")]
    [InlineData("Acquired idiopathic sideroblastic anemia")]
    public void A_synonym_of_the_page_that_names_the_acquired_disease_is_exact_only_there(string name)
    {
        var diseases = _seed.NodesOf("biolink:Disease");

        Assert.Contains(name, _seed.Nodes.List(diseases[Disease], "related_synonym"));
        Assert.DoesNotContain(name, _seed.Nodes.List(diseases[Disease], "exact_synonym"));
        Assert.Contains(name, _seed.Nodes.List(diseases["MONDO:0019157"], "exact_synonym"));
    }

    [Fact]
    public void Its_parent_has_no_phenotypes_of_its_own()
    {
        Assert.Single(_seed.EdgesWhere(
            ("subject", Disease), ("predicate", "biolink:subclass_of"), ("object", "MONDO:0016828")));
        Assert.Empty(_seed.EdgesWhere(("subject", "MONDO:0016828"), ("predicate", "biolink:has_phenotype")));
    }

    [Theory]
    [InlineData("SF3B1")]
    [InlineData("TET2")]
    public void The_acquired_disease_has_somatic_causes(string symbol)
    {
        var gene = Assert.Single(_seed.NodesOf("biolink:Gene").Values, row => _seed.Nodes.Cell(row, "symbol") == symbol);

        Assert.Single(_seed.EdgesWhere(
            ("subject", "MONDO:0019157"),
            ("predicate", "biolink:caused_by"),
            ("relation", "RO:0004004"),
            ("object", _seed.Nodes.Cell(gene, "id"))));
    }

    [Fact]
    public void Its_overview_has_every_section_and_each_paragraph_a_source()
    {
        var overviews = TabTable.Read(File.ReadLines(SeedFiles.PathOf("overviews.tsv")));
        var rows = overviews.Rows.Where(row => overviews.Cell(row, "disease") == Disease).ToList();

        Assert.Equal(
            ["SUMMARY", "CAUSE", "SYMPTOMS", "COMPLICATIONS", "PROGNOSIS", "TREATMENT", "FOLLOW_UP", "RESOURCES"],
            rows.Select(row => overviews.Cell(row, "section")).Distinct());
        Assert.All(rows, row =>
        {
            Assert.NotEmpty(overviews.Cell(row, "text"));
            Assert.NotEmpty(overviews.Cell(row, "source"));
        });
    }
}
