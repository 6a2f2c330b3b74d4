namespace KnowledgeGraph.Neo4j;

/// <summary>Makes pages of related entities of what <see cref="RelatedStatements"/> return.</summary>
/// <param name="reader">Makes entities.</param>
/// <param name="shape">The form in which assertions were found.</param>
internal sealed class RelatedReader(EntityReader reader, RelatedShape shape)
{
    public Page<RelatedEdge>[] Read(List<object?> answers)
    {
        var entities = ((List<object?>)answers[1]!).Cast<List<object?>>().ToDictionary(EntityReader.Rank, reader.Read);
        return [.. ((List<object?>)answers[0]!).Select(page => PageAnswer.Read((List<object?>)page!, edge => EdgeOf(edge, entities)))];
    }

    private RelatedEdge EdgeOf(List<object?> edge, Dictionary<int, Entity> entities)
    {
        var rank = (int)(long)edge[0]!;
        var found = FoundAssertions.Read(shape, (List<object?>)edge[4]!);
        var (isPresent, isExcluded) = ((long)edge[1]! > 0, (long)edge[2]! > 0);
        return new RelatedEdge
        {
            Node = entities[rank],
            Key = new PageKey((double?)edge[3], rank),
            Presence = isPresent && isExcluded ? Presence.Conflicting : isPresent ? Presence.Present : Presence.Excluded,
            Frequency = found.Frequency(),
            IsDirect = found.IsDirect,
            Through = Entities(found.Through, entities),
            Between = Entities(found.Between, entities),
            Assertions = found.Rows(),
        };
    }

    private static Entity[] Entities(SortedSet<int> ranks, Dictionary<int, Entity> entities) =>
        ranks.Count == 0 ? [] : [.. ranks.Select(rank => entities[rank])];
}
