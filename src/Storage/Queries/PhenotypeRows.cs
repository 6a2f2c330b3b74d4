namespace KnowledgeGraph.Storage;

/// <summary>
/// The assertions that count for a phenotype by closure: whoever has a kind of it has it, and whoever lacks what it is a
/// kind of lacks it. So present ones on it or a descendant, excluded ones on it or an ancestor; with "direct" on itself only.
/// </summary>
internal sealed class PhenotypeRows(GraphIndex index, AssertionTest where, bool direct)
{
    /// <summary>Rows as a set, so that they come rising, and so by disease.</summary>
    public IntSet Of(int phenotype)
    {
        var rows = new IntSet(index.Assertions.Count);
        var hierarchy = index.Hierarchy(Hierarchy.Mondo);
        if (direct)
        {
            Add(rows, phenotype, negated: false);
            Add(rows, phenotype, negated: true);
            return rows;
        }

        foreach (var term in hierarchy.DescendantsAndSelf(phenotype).Members())
        {
            Add(rows, term, negated: false);
        }

        foreach (var term in hierarchy.AncestorsAndSelf(phenotype).Members())
        {
            Add(rows, term, negated: true);
        }

        return rows;
    }

    private void Add(IntSet rows, int term, bool negated)
    {
        foreach (var row in index.Assertions.RowsTo(term))
        {
            if (index.Assertions.IsNegated(row) == negated && index.Assertions.Type(row).IsOfPhenotype() && where.Accepts(row))
            {
                rows.Add(row);
            }
        }
    }
}
