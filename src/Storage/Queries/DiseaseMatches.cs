namespace KnowledgeGraph.Storage;

/// <summary>The objects of assertions about a disease and, if included, its subtypes.</summary>
internal sealed class DiseaseMatches(GraphIndex index, RelatedQuery query) : IMatchFinder
{
    private readonly RelationshipType[] _types = [.. RelationshipTypes.Of(query.Field)];
    private readonly AssertionTest _where = new(index, query.Where);
    private readonly NodeTest _nodes = new(index, query.Under);

    public EntityCategory Owner => EntityCategory.Disease;

    public bool RowsRepeat => false;

    public void Find(int owner, List<Match> matches)
    {
        foreach (var disease in Closures.Subtypes(index, owner, query.IncludeSubtypes))
        {
            var via = disease == owner ? -1 : disease;
            var rows = index.Assertions.RowsFrom(disease);
            for (var row = rows.Start; row < rows.End; row++)
            {
                var node = index.Assertions.Object(row);
                if (_types.AsSpan().Contains(index.Assertions.Type(row)) && _nodes.Accepts(node) && _where.Accepts(row))
                {
                    matches.Add(new Match(node, row, via));
                }
            }
        }

        MatchOrder.Sort(matches);
    }
}
