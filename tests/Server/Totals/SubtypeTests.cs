using KnowledgeGraph.Server.Tests.Real;

namespace KnowledgeGraph.Server.Tests.Totals;

/// <summary>All edges between diseases and phenotypes with subtypes, by decision 21, where the rows on a disease and its subtypes differ.</summary>
public sealed class SubtypeTests(RealServer server, RawRows raw)
{
    [Fact]
    public async Task Subtypes_that_differ_are_no_conflict()
    {
        await server.GraphAsync();
        var mondo = new RawOntology("mondo.obo.gz");

        // The audit's 10,338 of 11,115, in the hierarchy of mondo.obo alone.
        var ofOntology = Differing(RawHierarchy.OfOntology(mondo));
        Assert.Equal((10_338, 11_115), (ofOntology.Values.Count(edge => edge.DividedDiseases == 0), ofOntology.Count));

        // By the same script, in the default hierarchy: with the edges of the newer rare-disease subset and, for diseases outside Mondo, GARD's (decision
        // 31). 107 edges are in conflict.
        var edges = Differing(RawHierarchy.OfMondo(mondo));
        Assert.Equal((13_786, 14_785), (edges.Values.Count(edge => edge.DividedDiseases == 0), edges.Count));
        Assert.Equal((14_678, 107), (edges.Values.Count(edge => edge.IsPlain), edges.Values.Count(edge => !edge.IsPlain && edge.IsInConflict)));

        // Every 20th group: some have thousands of phenotypes.
        var groups = edges.Keys.Select(edge => edge.Group).Distinct().Order(StringComparer.Ordinal).Where((_, index) => index % 20 == 0).ToHashSet();
        var expected = edges.Where(edge => groups.Contains(edge.Key.Group)).Select(edge => $"{edge.Key.Group} {edge.Key.Term} {edge.Value}").ToHashSet();
        var found = new HashSet<string>();
        using var lease = await server.Counting!.LeaseCurrentAsync(TestContext.Current.CancellationToken);
        var query = PortEdges.All(RelatedField.DiseasePhenotypes) with { IncludeSubtypes = true };
        await foreach (var (group, edge) in PortEdges.OfAsync(lease.Graph, query, groups))
        {
            if (edges.ContainsKey((group, edge.Node.Id.ToString())))
            {
                found.Add($"{group} {edge.Node.Id} {EnumNames.Of(edge.Presence)} not {Ids(edge.ExcludedIn)}");
            }
        }

        PortEdges.AssertSame(expected, found);
    }

    /// <summary>The edges with present and with negated rows on a disease or its subtypes.</summary>
    private Dictionary<(string Group, string Term), Edge> Differing(RawHierarchy hierarchy)
    {
        var edges = new Dictionary<(string Group, string Term), Edge>();
        foreach (var disease in raw.Edges.GroupBy(edge => edge.Key.Disease))
        {
            var groups = hierarchy.Above(disease.Key).Keys.Append(disease.Key).ToList();
            foreach (var said in disease)
            {
                var presence = RawFrequencies.PresenceOf([.. said]);
                var (isSeen, isDenied) = (said.Any(row => !row.Negated), said.Any(row => row.Negated));
                foreach (var group in groups)
                {
                    if (!edges.TryGetValue((group, said.Key.Term), out var edge))
                    {
                        edges.Add((group, said.Key.Term), edge = new Edge());
                    }

                    edge.Add(disease.Key, presence, isSeen, isDenied);
                }
            }
        }

        return edges.Where(edge => edge.Value.Differs).ToDictionary();
    }

    private static string Ids(IEnumerable<Entity> diseases) => string.Join(',', diseases.Select(disease => disease.Id.ToString()).Order(StringComparer.Ordinal));

    private sealed class Edge
    {
        private readonly List<string> _lacking = [];
        private bool _isSeen;
        private bool _isDenied;

        public bool Differs => _isSeen && _isDenied;

        /// <summary>Diseases with rows that say yes and rows that say no, of whatever sex.</summary>
        public int DividedDiseases { get; private set; }

        public bool IsPlain { get; private set; }

        public bool IsInConflict { get; private set; }

        public void Add(string disease, string presence, bool isSeen, bool isDenied)
        {
            (_isSeen, _isDenied) = (_isSeen || isSeen, _isDenied || isDenied);
            DividedDiseases += isSeen && isDenied ? 1 : 0;
            IsPlain |= presence == "PRESENT";
            IsInConflict |= presence == "CONFLICTING";
            if (presence == "EXCLUDED")
            {
                _lacking.Add(disease);
            }
        }

        public override string ToString() => $"{(IsPlain ? "PRESENT" : "CONFLICTING")} not {string.Join(',', _lacking.Order(StringComparer.Ordinal))}";
    }
}
