namespace KnowledgeGraph.Model;

/// <summary>Counts what is known of an entity.</summary>
/// <param name="index">The release.</param>
/// <param name="statistics">Counts diseases by closure, made when first needed.</param>
public sealed class EntityCounter(GraphIndex index, Lazy<PhenotypeStatistics> statistics)
{
    private readonly AssertionTable _assertions = index.Assertions;

    /// <summary>The counts of entities; null where there is no entity of that id.</summary>
    public EntityCounts?[] Run(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) => [.. ids.Select(id =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return index.Entities.RankOf(id) is >= 0 and var rank ? Count(rank) : null;
    })];

    /// <summary>Genes: diseases by an assertion that is not negated; phenotypes: diseases by closure; else 0.</summary>
    public int Diseases(int rank) => index.Entities.Category(rank) switch
    {
        EntityCategory.Gene => RowsTo(rank, row => _assertions.Type(row).IsOfGene() && !_assertions.IsNegated(row))
            .Select(_assertions.Subject).Distinct().Count(),
        EntityCategory.Phenotype => statistics.Value.Diseases(rank),
        _ => 0,
    };

    /// <summary>Diseases: phenotypes of which at least one assertion says that they are present; else 0.</summary>
    public int Phenotypes(int rank) => Objects(rank, row => _assertions.Type(row) == RelationshipType.HasPhenotype && !_assertions.IsNegated(row)).Count;

    /// <summary>Diseases: genes; else 0.</summary>
    public int Genes(int rank) => Objects(rank, row => _assertions.Type(row).IsOfGene() && !_assertions.IsNegated(row)).Count;

    /// <summary>All counts of one entity.</summary>
    public EntityCounts Count(int rank)
    {
        var all = Objects(rank, row => _assertions.Type(row) == RelationshipType.HasPhenotype);
        var present = Phenotypes(rank);
        return new EntityCounts(
            Diseases(rank),
            Genes(rank),
            Objects(rank, row => _assertions.Type(row) == RelationshipType.CausedBy && !_assertions.IsNegated(row)).Count,
            present,
            all.Count - present,
            RelatedConditions(rank),
            Touching(rank).Count(),
            Touching(rank).SelectMany(row => _assertions.Columns.Publications[row]).Distinct(StringComparer.Ordinal).Count());
    }

    private int RelatedConditions(int rank)
    {
        bool Counts(int row) => _assertions.Type(row) == RelationshipType.RelatedTo && !_assertions.IsNegated(row);
        if (index.Entities.Category(rank) != EntityCategory.Disease)
        {
            return 0;
        }

        var others = Objects(rank, Counts);
        others.UnionWith(RowsTo(rank, Counts).Select(_assertions.Subject));
        others.Remove(rank);
        return others.Count;
    }

    private HashSet<int> Objects(int subject, Func<int, bool> counts) => [.. RowsFrom(subject).Where(counts).Select(_assertions.Object)];

    private IEnumerable<int> RowsFrom(int subject)
    {
        var rows = _assertions.RowsFrom(subject);
        return Enumerable.Range(rows.Start, rows.End - rows.Start);
    }

    private IEnumerable<int> RowsTo(int target, Func<int, bool> counts) => _assertions.RowsTo(target).ToArray().Where(counts);

    // An assertion of an entity on itself counts once.
    private IEnumerable<int> Touching(int rank) => RowsFrom(rank).Concat(RowsTo(rank, row => _assertions.Subject(row) != rank));
}
