namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>The seed stands alone: nothing in it points outside it.</summary>
public sealed class SeedClosureTests
{
    private static readonly string[] Qualifiers = ["frequency_qualifier", "onset_qualifier", "modifier_qualifier"];

    private readonly SeedFiles _seed = new();

    [Theory]
    [InlineData("nodes.tsv")]
    [InlineData("edges.tsv")]
    [InlineData("overviews.tsv")]
    public void A_seed_file_is_plain_text_with_as_many_cells_in_each_row_as_in_its_header(string name)
    {
        var text = File.ReadAllText(SeedFiles.PathOf(name));
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('"', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.NotEqual(0xEF, File.ReadAllBytes(SeedFiles.PathOf(name))[0]);

        var table = TabTable.Read(File.ReadLines(SeedFiles.PathOf(name)));
        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, row => Assert.Equal(table.Header.Count, row.Length));
    }

    [Fact]
    public void No_node_has_two_rows_of_one_resource_and_no_edge_is_given_twice()
    {
        var nodes = _seed.Nodes.Rows.CountBy(row => (_seed.Nodes.Cell(row, "id"), _seed.Nodes.Cell(row, "copied_from"), _seed.Nodes.Cell(row, "provided_by")));
        var edges = _seed.Edges.Rows.CountBy(row => _seed.Edges.Cell(row, "id"));

        Assert.All(nodes, row => Assert.Equal(1, row.Value));
        Assert.All(edges, row => Assert.Equal(1, row.Value));
    }

    [Fact]
    public void Both_ends_of_every_edge_are_nodes_of_the_seed()
    {
        var ids = _seed.Nodes.Rows.Select(row => _seed.Nodes.Cell(row, "id")).ToHashSet();

        Assert.All(_seed.Edges.Rows, row =>
        {
            Assert.Contains(_seed.Edges.Cell(row, "subject"), ids);
            Assert.Contains(_seed.Edges.Cell(row, "object"), ids);
        });
    }

    [Theory]
    [InlineData("biolink:Disease", "MONDO:0000001")]
    [InlineData("biolink:PhenotypicFeature", "HP:0000001")]
    public void Every_term_reaches_the_root_of_its_ontology_and_never_itself(string category, string root)
    {
        var parents = _seed.EdgesWhere(("predicate", "biolink:subclass_of"))
            .ToLookup(row => _seed.Edges.Cell(row, "subject"), row => _seed.Edges.Cell(row, "object"));

        Assert.Empty(parents[root]);
        Assert.All(_seed.NodesOf(category).Keys.Where(id => id != root), id =>
        {
            var above = Above(id, parents);
            Assert.Contains(root, above);
            Assert.DoesNotContain(id, above);
        });
    }

    [Fact]
    public void Terms_in_qualifiers_are_nodes_of_the_seed_too()
    {
        var phenotypes = _seed.NodesOf("biolink:PhenotypicFeature");
        var qualifiers = from row in _seed.Edges.Rows
                         from column in Qualifiers
                         from id in _seed.Edges.List(row, column)
                         select id;

        Assert.All(qualifiers.Distinct(), id => Assert.True(phenotypes.ContainsKey(id), $"{id} is not a node"));
    }

    [Fact]
    public void It_holds_at_least_20_annotated_diseases_and_15_genes()
    {
        var annotated = _seed.EdgesWhere(("predicate", "biolink:has_phenotype"))
            .Select(row => _seed.Edges.Cell(row, "subject")).Distinct();

        Assert.True(annotated.Count() >= 20);
        Assert.True(_seed.NodesOf("biolink:Gene").Count >= 15);
    }

    [Fact]
    public void No_exact_name_means_two_diseases()
    {
        var names = from row in _seed.NodesOf("biolink:Disease").Values
                    from name in _seed.Nodes.List(row, "exact_synonym").Prepend(_seed.Nodes.Cell(row, "name"))
                    select (Name: name.ToUpperInvariant(), Id: _seed.Nodes.Cell(row, "id"));

        Assert.All(names.ToLookup(n => n.Name, n => n.Id), name => Assert.Single(name.Distinct()));
    }

    [Fact]
    public void No_exact_match_means_two_nodes()
    {
        var matches = from row in _seed.Nodes.Rows
                      from id in _seed.Nodes.List(row, "exact_match")
                      select id;

        Assert.All(matches.CountBy(id => id), match => Assert.Equal(1, match.Value));
    }

    [Fact]
    public void Every_statement_names_its_source_and_what_our_own_reading_adds_names_a_publication()
    {
        Assert.All(_seed.Edges.Rows, row =>
            Assert.StartsWith("infores:", _seed.Edges.Cell(row, "primary_knowledge_source"), StringComparison.Ordinal));
        Assert.All(
            _seed.EdgesWhere(("primary_knowledge_source", "infores:knowledgegraph-seed")),
            row => Assert.NotEmpty(_seed.Edges.List(row, "publications")));
    }

    private static HashSet<string> Above(string id, ILookup<string, string> parents)
    {
        var above = new HashSet<string>();
        var open = new Stack<string>(parents[id]);
        while (open.TryPop(out var next))
        {
            if (above.Add(next))
            {
                foreach (var parent in parents[next])
                {
                    open.Push(parent);
                }
            }
        }

        return above;
    }
}
