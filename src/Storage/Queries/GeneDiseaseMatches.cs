namespace KnowledgeGraph.Storage;

/// <summary>The diseases that a gene causes or is associated with.</summary>
internal sealed class GeneDiseaseMatches(GraphIndex index, RelatedQuery query) : IMatchFinder
{
    private readonly AssertionTest _where = new(index, query.Where);
    private readonly NodeTest _nodes = new(index, query.Under);

    public EntityCategory Owner => EntityCategory.Gene;

    public bool RowsRepeat => false;

    public void Find(int owner, List<Match> matches)
    {
        // Rows are in ascending order, and so are their subjects.
        foreach (var row in index.Assertions.RowsTo(owner))
        {
            var node = index.Assertions.Subject(row);
            if (index.Assertions.Type(row).IsOfGene() && _nodes.Accepts(node) && _where.Accepts(row))
            {
                matches.Add(new Match(node, row));
            }
        }
    }
}
