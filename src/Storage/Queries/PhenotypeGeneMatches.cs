namespace KnowledgeGraph.Storage;

/// <summary>The genes of the diseases that have, or lack, a phenotype. Each edge is based on the assertions of both steps.</summary>
internal sealed class PhenotypeGeneMatches(GraphIndex index, RelatedQuery query) : IMatchFinder
{
    private readonly PhenotypeRows _rows = new(index, new AssertionTest(index, FilterLegs.Phenotype(query.Where)), query.Direct);
    private readonly AssertionTest _genes = new(index, FilterLegs.Gene(query.Where));
    private readonly NodeTest _nodes = new(index, query.Under);

    public EntityCategory Owner => EntityCategory.Phenotype;

    public bool RowsRepeat => true;

    public void Find(int owner, List<Match> matches)
    {
        var rows = new List<int>();
        foreach (var row in _rows.Of(owner).Members())
        {
            if (rows.Count > 0 && index.Assertions.Subject(rows[0]) != index.Assertions.Subject(row))
            {
                AddGenes(matches, owner, rows);
                rows.Clear();
            }

            rows.Add(row);
        }

        AddGenes(matches, owner, rows);
        MatchOrder.Sort(matches);
    }

    /// <summary>Adds the genes of one disease, each with all rows of the disease for the phenotype.</summary>
    private void AddGenes(List<Match> matches, int owner, List<int> phenotypeRows)
    {
        if (phenotypeRows.Count == 0)
        {
            return;
        }

        var disease = index.Assertions.Subject(phenotypeRows[0]);
        var seen = new HashSet<int>();
        var rows = index.Assertions.RowsFrom(disease);
        for (var row = rows.Start; row < rows.End; row++)
        {
            var gene = index.Assertions.Object(row);
            if (!index.Assertions.Type(row).IsOfGene() || index.Assertions.IsNegated(row) || !_nodes.Accepts(gene) || !_genes.Accepts(row))
            {
                continue;
            }

            matches.Add(new Match(gene, row, Between: disease, IsLink: true));
            if (seen.Add(gene))
            {
                foreach (var phenotypeRow in phenotypeRows)
                {
                    var term = index.Assertions.Object(phenotypeRow);
                    matches.Add(new Match(gene, phenotypeRow, term == owner ? -1 : term, disease));
                }
            }
        }
    }
}
