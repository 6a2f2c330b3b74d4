namespace KnowledgeGraph.Model;

/// <summary>Answers what follows for phenotypes from their place in HPO.</summary>
/// <param name="index">The release.</param>
/// <param name="statistics">Counts diseases by closure, made when first needed.</param>
public sealed class PhenotypeSummaries(GraphIndex index, Lazy<PhenotypeStatistics> statistics)
{
    private static readonly Curie PhenotypicAbnormality = Curie.Parse("HP:0000118");

    /// <summary>The summaries of phenotypes; null where there is no phenotype of that id.</summary>
    public PhenotypeSummary?[] Run(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) => [.. ids.Select(id =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Summary(id);
    })];

    private PhenotypeSummary? Summary(Curie id)
    {
        var rank = index.Entities.RankOf(id);
        return rank >= 0 && index.Entities.Category(rank) == EntityCategory.Phenotype
            ? new PhenotypeSummary(BodySystems(rank), statistics.Value.InformationContent(rank))
            : null;
    }

    /// <summary>The terms right below HP:0000118 that a phenotype belongs to, in rank order.</summary>
    public Entity[] BodySystems(int phenotype)
    {
        var root = index.Entities.RankOf(PhenotypicAbnormality);
        if (root < 0)
        {
            return [];
        }

        var above = index.Hierarchy(Hierarchy.Ontology).AncestorsAndSelf(phenotype);
        return [.. index.Hierarchy(Hierarchy.Ontology).Children(root).ToArray().Where(above.Contains).Select(rank => index.Entities[rank])];
    }
}
