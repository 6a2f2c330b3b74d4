namespace KnowledgeGraph.Model;

/// <summary>How much of a release stands behind an entity: what a question about it has to look at. Thread-safe.</summary>
/// <param name="index">The release.</param>
public sealed class GraphSizes(GraphIndex index)
{
    // 0 is not known yet: every closure has at least the term itself.
    private readonly int[] _closures = new int[index.Entities.Count];

    /// <summary>How many entities the release has.</summary>
    public int Entities => index.Entities.Count;

    /// <summary>How many assertions the release has.</summary>
    public int Assertions => index.Assertions.Count;

    /// <summary>How many assertions have the entity as subject or object; 0 where there is none of that id.</summary>
    public int Rows(Curie id) => index.Entities.RankOf(id) is >= 0 and var rank ? Rows(rank) : 0;

    /// <summary>
    /// How many terms are at or below the entity, and for phenotypes above it, with the assertions that have one of them as subject
    /// or object; 0 where there is none of that id.
    /// </summary>
    public int Closure(Curie id)
    {
        var rank = index.Entities.RankOf(id);
        if (rank < 0)
        {
            return 0;
        }

        // Two threads that count it at once come to the same.
        ref var size = ref _closures[rank];
        return size > 0 ? size : size = Count(rank);
    }

    private int Rows(int rank)
    {
        var from = index.Assertions.RowsFrom(rank);
        return from.End - from.Start + index.Assertions.RowsTo(rank).Length;
    }

    private int Count(int rank)
    {
        var hierarchy = index.Hierarchy(Hierarchy.Ontology);
        var size = CountAll(hierarchy.DescendantsAndSelf(rank));
        return index.Entities.Category(rank) == EntityCategory.Phenotype ? size + CountAll(hierarchy.AncestorsAndSelf(rank)) : size;
    }

    private int CountAll(IntSet terms)
    {
        var size = 0;
        foreach (var term in terms.Members())
        {
            size += 1 + Rows(term);
        }

        return size;
    }
}
