namespace KnowledgeGraph.Storage;

/// <summary>
/// Related conditions of a disease, in both directions. A disease is never related to itself: if subtypes are included, an assertion
/// between the owner and its own subtype gives an edge to the subtype.
/// </summary>
internal sealed class ConditionMatches(GraphIndex index, RelatedQuery query) : IMatchFinder
{
    private readonly AssertionTest _where = new(index, query.Where);
    private readonly NodeTest _nodes = new(index, query.Under);

    public EntityCategory Owner => EntityCategory.Disease;

    public bool RowsRepeat => query.IncludeSubtypes;

    public void Find(int owner, List<Match> matches)
    {
        foreach (var disease in Closures.Subtypes(index, owner, query.IncludeSubtypes))
        {
            var rows = index.Assertions.RowsFrom(disease);
            for (var row = rows.Start; row < rows.End; row++)
            {
                Add(matches, owner, disease, index.Assertions.Object(row), row);
            }

            foreach (var row in index.Assertions.RowsTo(disease))
            {
                Add(matches, owner, disease, index.Assertions.Subject(row), row);
            }
        }

        MatchOrder.Sort(matches);
    }

    private void Add(List<Match> matches, int owner, int disease, int node, int row)
    {
        if (index.Assertions.Type(row) == RelationshipType.RelatedTo
            && node != owner && node != disease && _nodes.Accepts(node) && _where.Accepts(row))
        {
            matches.Add(new Match(node, row, disease == owner ? -1 : disease));
        }
    }
}
