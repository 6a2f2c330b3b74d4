using KnowledgeGraph.Server.Tests.Real;

namespace KnowledgeGraph.Server.Tests.Totals;

/// <summary>All edges between genes and phenotypes, by decision 21.</summary>
public sealed class GenePhenotypeTests(RealServer server, RawRows raw)
{
    [Fact]
    public async Task Each_edge_judges_its_diseases_one_by_one()
    {
        await server.GraphAsync();
        var genes = new RawGenes(raw.Raw.Diseases);
        var rows = raw.All.ToLookup(row => row.Disease);
        var edges = genes.Pairs
            .SelectMany(pairs => pairs.Where(pair => pair.Causal).Select(pair => pair.Disease).Distinct().SelectMany(disease => rows[disease]), (pairs, row) => (Gene: pairs.Key, Row: row))
            .GroupBy(pair => (pair.Gene, pair.Row.Term), pair => pair.Row)
            .Select(edge => new Edge(edge.Key.Gene, edge.Key.Term, [.. edge]))
            .ToList();

        // By a script over the files, of genes that HGNC knows (182,240 of 206,489 with the others). The audit says 179,013 of 202,132. Since then a
        // record of GARD is one with what its SourceID names (decision 30), so that more genes and phenotypes are on one entity; and the
        // genes of susceptibilities are not causes (decision 29), which takes 62 edges away.
        Assert.Equal((181_832, 206_080), (edges.Count(edge => edge.IsOfOneDisease), edges.Count));

        // The audit says 363 of 425. With GARD's records where they were then, by Mondo's reference, the script says the same; joining them adds two.
        // In five more edges one sex of a disease has the phenotype and the other lacks it, which is not a conflict either.
        var differing = edges.Where(edge => edge.Differs).ToList();
        Assert.Equal((365, 427), (differing.Count(edge => !edge.IsDividedInOneDisease), differing.Count));
        Assert.Equal(370, differing.Count(edge => !edge.HasConflict));
        Assert.Equal((391, 36), (differing.Count(edge => edge.Expected.Presence == "PRESENT"), differing.Count(edge => edge.Expected.Presence == "CONFLICTING")));

        // Every second gene, and all whose diseases differ; not those of which the starter graph says more.
        var contested = differing.Select(edge => edge.Gene).ToHashSet();
        var asked = edges.Select(edge => edge.Gene).Distinct().Order(StringComparer.Ordinal)
            .Where((gene, index) => (index % 2 == 0 || contested.Contains(gene)) && !genes.Pairs[gene].Any(pair => pair.Causal && RawRows.IsOfTheStarterGraph(pair.Disease)))
            .ToHashSet();
        var found = new HashSet<string>();
        using var lease = await server.Counting!.LeaseCurrentAsync(TestContext.Current.CancellationToken);
        await foreach (var (gene, edge) in PortEdges.OfAsync(lease.Graph, PortEdges.All(RelatedField.GenePhenotypes), asked))
        {
            found.Add($"{gene} {edge.Node.Id} {PortEdges.Line(edge)} in {Ids(edge.Between)} not {Ids(edge.ExcludedIn)}");
        }

        PortEdges.AssertSame([.. edges.Where(edge => asked.Contains(edge.Gene)).Select(edge => edge.ToString())], found);
    }

    private static string Ids(IEnumerable<Entity> diseases) => string.Join(',', diseases.Select(disease => disease.Id.ToString()).Order(StringComparer.Ordinal));

    // An edge as the rows on the diseases between have it.
    private sealed class Edge(string gene, string term, List<RawAnnotations.Row> rows)
    {
        private readonly List<IGrouping<string, RawAnnotations.Row>> _diseases = [.. rows.GroupBy(row => row.Disease)];

        public string Gene => gene;

        public (string Presence, RawFrequencies.Frequency? Frequency, List<string> Having, List<string> Lacking) Expected => RawFrequencies.InDiseases(rows, term);

        public bool IsOfOneDisease => _diseases.Count == 1;

        public bool Differs => rows.Exists(row => row.Negated) && rows.Exists(row => !row.Negated);

        public bool IsDividedInOneDisease => _diseases.Exists(said => said.Select(row => row.Negated).Distinct().Count() > 1);

        public bool HasConflict => _diseases.Exists(said => RawFrequencies.PresenceOf([.. said]) == "CONFLICTING");

        public override string ToString()
        {
            var (presence, frequency, having, lacking) = Expected;
            return $"{gene} {term} {PortEdges.Line(presence, frequency)} in {string.Join(',', having.Order(StringComparer.Ordinal))} not {string.Join(',', lacking.Order(StringComparer.Ordinal))}";
        }
    }
}
