namespace KnowledgeGraph.Storage;

/// <summary>The phenotypes of the diseases of a gene. Each edge is based on the assertions of both steps.</summary>
internal sealed class GenePhenotypeMatches(GraphIndex index, RelatedQuery query) : IMatchFinder
{
    private readonly AssertionTest _genes = new(index, FilterLegs.Gene(query.Where));
    private readonly AssertionTest _phenotypes = new(index, FilterLegs.Phenotype(query.Where));
    private readonly NodeTest _nodes = new(index, query.Under);

    public EntityCategory Owner => EntityCategory.Gene;

    public bool RowsRepeat => true;

    public void Find(int owner, List<Match> matches)
    {
        foreach (var links in LinksByDisease(owner))
        {
            AddPhenotypes(matches, links.Key, [.. links]);
        }

        MatchOrder.Sort(matches);
    }

    private IEnumerable<IGrouping<int, int>> LinksByDisease(int gene) =>
        index.Assertions.RowsTo(gene).ToArray()
            .Where(row => index.Assertions.Type(row).IsOfGene() && !index.Assertions.IsNegated(row) && _genes.Accepts(row))
            .GroupBy(index.Assertions.Subject);

    private void AddPhenotypes(List<Match> matches, int disease, int[] links)
    {
        var previous = -1;
        var rows = index.Assertions.RowsFrom(disease);
        for (var row = rows.Start; row < rows.End; row++)
        {
            var node = index.Assertions.Object(row);
            if (index.Assertions.Type(row) != RelationshipType.HasPhenotype || !_nodes.Accepts(node) || !_phenotypes.Accepts(row))
            {
                continue;
            }

            matches.Add(new Match(node, row, Between: disease));

            // Rows of one type are ordered by object, so this is the first row with a new object.
            if (node != previous)
            {
                matches.AddRange(links.Select(link => new Match(node, link, Between: disease, IsLink: true)));
                previous = node;
            }
        }
    }
}
