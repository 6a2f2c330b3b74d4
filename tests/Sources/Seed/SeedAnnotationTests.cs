namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>The phenotype rows of the seed against <c>phenotype.hpoa</c> of 2023-01-27.</summary>
public sealed class SeedAnnotationTests
{
    private readonly SeedFiles _seed = new();

    private sealed record Annotation(
        string Entry, bool Negated, string Term, string References, string Evidence,
        string Onset, string Frequency, string Sex, string Modifiers);

    [Fact]
    public void The_rows_of_HPO_are_all_the_rows_of_the_entries_taken()
    {
        var stated = _seed.EdgesWhere(("primary_knowledge_source", "infores:hpo-annotations")).Select(Stated).ToList();
        var entries = stated.Select(annotation => annotation.Entry).ToHashSet();
        var published = Published().Where(annotation => entries.Contains(annotation.Entry));

        Assert.Equal(Count(published), Count(stated));
    }

    [Fact]
    public void There_are_excluded_signs_counts_and_frequency_terms_among_them()
    {
        var stated = _seed.EdgesWhere(("primary_knowledge_source", "infores:hpo-annotations")).Select(Stated).ToList();

        Assert.Contains(stated, annotation => annotation.Negated);
        Assert.Contains(stated, annotation => annotation.Frequency.Contains('/', StringComparison.Ordinal));
        Assert.Contains(stated, annotation => annotation.Frequency.StartsWith("HP:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_the_GARD_page_belongs_to_the_entry_it_is_attributed_to_and_not_to_the_other()
    {
        string[] both = ["OMIM:205950", "ORPHA:75564"];
        var published = Published().Where(annotation => both.Contains(annotation.Entry)).ToList();

        Assert.All(_seed.EdgesWhere(("primary_knowledge_source", "infores:gard")), row =>
        {
            var term = _seed.Edges.Cell(row, "object");
            var annotation = Assert.Single(published, annotation => annotation.Term == term);
            Assert.Equal(annotation.Entry, _seed.Edges.Cell(row, "attributed_to"));
            if (annotation.Entry == "ORPHA:75564")
            {
                Assert.Equal(annotation.Frequency, _seed.Edges.Cell(row, "frequency_qualifier"));
            }
        });
    }

    [Fact]
    public void An_entry_is_given_to_the_disease_that_matches_it_exactly()
    {
        var diseases = _seed.NodesOf("biolink:Disease");

        Assert.All(_seed.EdgesWhere(("primary_knowledge_source", "infores:hpo-annotations")), row => Assert.Contains(
            _seed.Edges.Cell(row, "original_subject"),
            _seed.Nodes.List(diseases[_seed.Edges.Cell(row, "subject")], "exact_match")));
    }

    private static Dictionary<Annotation, int> Count(IEnumerable<Annotation> annotations) =>
        annotations.CountBy(annotation => annotation).ToDictionary();

    private static IEnumerable<Annotation> Published() => RealData.Lines("phenotype.hpoa.gz")
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .Select(cells => new Annotation(
            cells[0], cells[2] == "NOT", cells[3], cells[4], cells[5], cells[6], cells[7], cells[8].ToUpperInvariant(), cells[9]));

    private Annotation Stated(string[] row)
    {
        string Cell(string column) => _seed.Edges.Cell(row, column);

        Assert.Equal(Cell("object"), Cell("original_object"));
        var frequency = Cell("has_count").Length > 0 ? $"{Cell("has_count")}/{Cell("has_total")}" : Cell("frequency_qualifier");
        var sex = Cell("sex_qualifier") switch
        {
            "PATO:0000383" => "FEMALE",
            "PATO:0000384" => "MALE",
            _ => "",
        };
        return new Annotation(
            Cell("original_subject"), Cell("negated") == "true", Cell("object"), Cell("publications").Replace('|', ';'),
            Cell("has_evidence"), Cell("onset_qualifier"), frequency, sex, Cell("modifier_qualifier").Replace('|', ';'));
    }
}
