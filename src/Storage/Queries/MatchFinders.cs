namespace KnowledgeGraph.Storage;

/// <summary>Selects the finder for a field.</summary>
internal static class MatchFinders
{
    public static IMatchFinder For(GraphIndex index, RelatedQuery query) => query.Field switch
    {
        RelatedField.DiseasePhenotypes or RelatedField.DiseaseInheritance or RelatedField.DiseaseOnset
            or RelatedField.DiseaseCourse or RelatedField.DiseaseGenes => new DiseaseMatches(index, query),
        RelatedField.DiseaseConditions => new ConditionMatches(index, query),
        RelatedField.GeneDiseases => new GeneDiseaseMatches(index, query),
        RelatedField.GenePhenotypes => new GenePhenotypeMatches(index, query),
        RelatedField.PhenotypeDiseases => new PhenotypeDiseaseMatches(index, query),
        RelatedField.PhenotypeGenes => new PhenotypeGeneMatches(index, query),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Field, "no such field"),
    };
}
