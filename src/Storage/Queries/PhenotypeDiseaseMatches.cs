namespace KnowledgeGraph.Storage;

/// <summary>The diseases that have a phenotype, or lack it.</summary>
internal sealed class PhenotypeDiseaseMatches(GraphIndex index, RelatedQuery query) : IMatchFinder
{
    private readonly PhenotypeRows _rows = new(index, new AssertionTest(index, query.Where), query.Direct);
    private readonly NodeTest _nodes = new(index, query.Under);

    public EntityCategory Owner => EntityCategory.Phenotype;

    public bool RowsRepeat => false;

    public void Find(int owner, List<Match> matches)
    {
        foreach (var row in _rows.Of(owner).Members())
        {
            var node = index.Assertions.Subject(row);
            if (_nodes.Accepts(node))
            {
                var term = index.Assertions.Object(row);
                matches.Add(new Match(node, row, term == owner ? -1 : term));
            }
        }
    }
}
