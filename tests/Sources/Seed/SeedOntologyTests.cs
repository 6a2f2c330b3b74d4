namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>Terms and hierarchy of the seed against the ontologies they come from, read line by line.</summary>
public sealed class SeedOntologyTests
{
    private readonly SeedFiles _seed = new();

    [Theory]
    [InlineData("biolink:PhenotypicFeature", "hp.obo", "infores:hpo")]
    [InlineData("biolink:Disease", "mondo.obo", "infores:mondo")]
    public void Labels_and_parents_are_those_of_the_ontology(string category, string file, string source)
    {
        var nodes = _seed.NodesOf(category);
        var labels = new Dictionary<string, string>();
        var parents = new HashSet<(string Child, string Parent)>();
        var id = "";
        foreach (var line in RealData.Lines(file + ".gz"))
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                id = line[4..];
            }
            else if (nodes.ContainsKey(id) && line.StartsWith("name: ", StringComparison.Ordinal))
            {
                labels[id] = line[6..];
            }
            else if (nodes.ContainsKey(id) && line.StartsWith("is_a: ", StringComparison.Ordinal))
            {
                parents.Add((id, line[6..].Split(' ')[0]));
            }
        }

        Assert.Equal(labels, nodes.ToDictionary(node => node.Key, node => _seed.Nodes.Cell(node.Value, "name")));
        Assert.Equal(parents, _seed
            .EdgesWhere(("predicate", "biolink:subclass_of"), ("primary_knowledge_source", source))
            .Select(row => (_seed.Edges.Cell(row, "subject"), _seed.Edges.Cell(row, "object"))).ToHashSet());
    }

    [Fact]
    public void Exact_synonyms_of_a_phenotype_are_exact_in_HPO()
    {
        var nodes = _seed.NodesOf("biolink:PhenotypicFeature");
        var exact = new HashSet<(string Id, string Name)>();
        var id = "";
        foreach (var line in RealData.Lines("hp.obo.gz"))
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                id = line[4..];
            }
            else if (line.StartsWith("synonym: \"", StringComparison.Ordinal) && line.Contains("\" EXACT ", StringComparison.Ordinal))
            {
                exact.Add((id, line[10..line.IndexOf("\" EXACT ", StringComparison.Ordinal)]));
            }
        }

        var stated = from node in nodes
                     from name in _seed.Nodes.List(node.Value, "exact_synonym")
                     select (node.Key, name);
        Assert.Empty(stated.Except(exact));
    }

    [Theory]
    [InlineData("mondo_exactmatch_omim.sssom.tsv", "OMIM")]
    [InlineData("mondo_exactmatch_omimps.sssom.tsv", "OMIMPS")]
    [InlineData("mondo_exactmatch_orphanet.sssom.tsv", "ORPHA")]
    [InlineData("mondo_exactmatch_doid.sssom.tsv", "DOID")]
    [InlineData("mondo_exactmatch_mesh.sssom.tsv", "MESH")]
    [InlineData("mondo_exactmatch_umls.sssom.tsv", "UMLS")]
    [InlineData("mondo_exactmatch_medgen.sssom.tsv", "MEDGEN")]
    [InlineData("mondo_exactmatch_ncit.sssom.tsv", "NCIT")]
    [InlineData("mondo_exactmatch_icd10cm.sssom.tsv", "ICD10CM")]
    public void Exact_matches_are_all_those_that_Mondo_publishes(string file, string prefix)
    {
        var diseases = _seed.NodesOf("biolink:Disease");
        var mappings = TabTable.Read(RealData.Lines(file + ".gz").SkipWhile(line => line.StartsWith('#')));
        var published = from row in mappings.Rows
                        let disease = mappings.Cell(row, "subject_id")
                        where diseases.ContainsKey(disease)
                        select (disease, prefix + mappings.Cell(row, "object_id")[mappings.Cell(row, "object_id").IndexOf(':', StringComparison.Ordinal)..]);
        var stated = from disease in diseases
                     from id in _seed.Nodes.List(disease.Value, "exact_match")
                     where id.StartsWith(prefix + ":", StringComparison.Ordinal)
                     select (disease.Key, id);

        Assert.Equal(published.ToHashSet(), stated.ToHashSet());
    }

    [Fact]
    public void A_GARD_record_matches_exactly_where_its_own_source_does()
    {
        var sources = RealData.Lines("GARD.csv.gz").Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => cells[2]);

        foreach (var row in _seed.NodesOf("biolink:Disease").Values)
        {
            var matches = _seed.Nodes.List(row, "exact_match");
            Assert.All(
                matches.Where(id => id.StartsWith("GARD:", StringComparison.Ordinal)),
                id => Assert.Contains(sources[id], matches));
        }
    }
}
