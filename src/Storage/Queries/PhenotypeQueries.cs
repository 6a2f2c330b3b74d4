namespace KnowledgeGraph.Storage;

/// <summary>Answers what follows for phenotypes from their place in HPO.</summary>
internal sealed class PhenotypeQueries(GraphIndex index, Lazy<PhenotypeStatistics> statistics)
{
    private static readonly Curie PhenotypicAbnormality = Curie.Parse("HP:0000118");

    public PhenotypeSummary?[] Run(IReadOnlyList<Curie> ids) => [.. ids.Select(Summary)];

    private PhenotypeSummary? Summary(Curie id)
    {
        var rank = index.Entities.RankOf(id);
        return rank >= 0 && index.Entities.Category(rank) == EntityCategory.Phenotype
            ? new PhenotypeSummary(BodySystems(rank), statistics.Value.InformationContent(rank))
            : null;
    }

    private Entity[] BodySystems(int phenotype)
    {
        var root = index.Entities.RankOf(PhenotypicAbnormality);
        if (root < 0)
        {
            return [];
        }

        var above = index.Hierarchy(Hierarchy.Mondo).AncestorsAndSelf(phenotype);
        return [.. index.Hierarchy(Hierarchy.Mondo).Children(root).ToArray().Where(above.Contains).Select(rank => index.Entities[rank])];
    }
}
