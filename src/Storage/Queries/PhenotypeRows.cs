namespace KnowledgeGraph.Storage;

/// <summary>
/// The assertions that count for a phenotype. Having a subtype implies having the phenotype, and lacking a supertype implies lacking it.
/// So present assertions on it or a descendant count, and excluded ones on it or an ancestor; with "direct", only those on it.
/// </summary>
internal sealed class PhenotypeRows(GraphIndex index, AssertionTest where, bool direct)
{
    /// <summary>The rows as a set, so that they are in ascending order and thereby grouped by disease.</summary>
    public IntSet Of(int phenotype)
    {
        var rows = new IntSet(index.Assertions.Count);
        var hierarchy = index.Hierarchy(Hierarchy.Ontology);
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
