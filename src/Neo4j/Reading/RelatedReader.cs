namespace KnowledgeGraph.Neo4j;

/// <summary>Makes pages of related entities of what <see cref="RelatedStatements"/> return.</summary>
/// <param name="reader">Makes entities.</param>
/// <param name="shape">The form in which assertions were found.</param>
/// <param name="known">The entities of the release; null where the answers bring those that they speak of.</param>
internal sealed class RelatedReader(EntityReader reader, RelatedShape shape, EntityTable? known)
{
    public Page<RelatedEdge>[] Read(List<object?> answers)
    {
        var brought = ((List<object?>)answers[1]!).Cast<List<object?>>().ToDictionary(EntityReader.Rank, reader.Read);
        Entity EntityOf(int rank) => known is null ? brought[rank] : known[rank];
        return [.. ((List<object?>)answers[0]!).Select(page => PageAnswer.Read((List<object?>)page!, edge => EdgeOf(edge, EntityOf)))];
    }

    private static Entity[] Entities(IReadOnlyCollection<int> ranks, Func<int, Entity> entityOf) =>
        ranks.Count == 0 ? [] : [.. ranks.Select(entityOf)];

    private RelatedEdge EdgeOf(List<object?> edge, Func<int, Entity> entityOf)
    {
        var rank = (int)(long)edge[0]!;
        var found = FoundAssertions.Read(shape, (List<object?>)edge[4]!);
        var (isPresent, isExcluded) = ((long)edge[1]! > 0, (long)edge[2]! > 0);
        return new RelatedEdge
        {
            Node = entityOf(rank),
            Key = new PageKey((double?)edge[3], rank),
            Presence = isPresent && isExcluded ? Presence.Conflicting : isPresent ? Presence.Present : Presence.Excluded,
            Frequency = found.Frequency(),
            IsDirect = found.IsDirect,
            Through = Entities(found.Through, entityOf),
            Between = Entities(found.Between, entityOf),
            Assertions = found.Rows(),
        };
    }
}
