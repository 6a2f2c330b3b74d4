namespace KnowledgeGraph.Model;

/// <summary>How many diseases have each phenotype by closure, counted once a release for all phenotypes together.</summary>
public sealed class PhenotypeStatistics
{
    private readonly int[] _diseases;
    private readonly int[] _annotated;
    private readonly int _annotatedTotal;

    /// <summary>Counts for a release.</summary>
    public PhenotypeStatistics(GraphIndex index)
    {
        _diseases = new int[index.Entities.Count];
        _annotated = new int[index.Entities.Count];
        var closure = new ClosureOfMany(index);
        for (var disease = 0; disease < index.Entities.Count; disease++)
        {
            var rows = index.Assertions.RowsFrom(disease);
            var hasSign = false;
            closure.Clear();
            for (var row = rows.Start; row < rows.End; row++)
            {
                var type = index.Assertions.Type(row);
                if (type.IsOfPhenotype() && !index.Assertions.IsNegated(row))
                {
                    hasSign |= type == RelationshipType.HasPhenotype;
                    closure.Add(index.Assertions.Object(row));
                }
            }

            _annotatedTotal += hasSign ? 1 : 0;
            foreach (var term in closure.Terms)
            {
                _diseases[term]++;
                _annotated[term] += hasSign ? 1 : 0;
            }
        }
    }

    /// <summary>How many diseases have the phenotype present.</summary>
    public int Diseases(int phenotype) => _diseases[phenotype];

    /// <summary>Resnik's information content: ln(N/n), or null where n is 0; see <see cref="PhenotypeSummary"/>.</summary>
    public double? InformationContent(int phenotype) =>
        _annotated[phenotype] is > 0 and var n ? Math.Log((double)_annotatedTotal / n) : null;

    /// <summary>The terms at or above any of several, gathered without visiting one twice.</summary>
    private sealed class ClosureOfMany(GraphIndex index)
    {
        private readonly TermHierarchy _hierarchy = index.Hierarchy(Hierarchy.Ontology);
        private readonly int[] _seen = new int[index.Entities.Count];
        private int _round;

        public List<int> Terms { get; } = [];

        public void Clear()
        {
            _round++;
            Terms.Clear();
        }

        public void Add(int term)
        {
            var first = Terms.Count;
            Visit(term);
            for (var i = first; i < Terms.Count; i++)
            {
                foreach (var parent in _hierarchy.Parents(Terms[i]))
                {
                    Visit(parent);
                }
            }
        }

        private void Visit(int term)
        {
            if (_seen[term] != _round)
            {
                _seen[term] = _round;
                Terms.Add(term);
            }
        }
    }
}
