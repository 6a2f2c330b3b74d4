namespace KnowledgeGraph.Neo4j;

/// <summary>Makes pages of related entities of what <see cref="RelatedStatements"/> return.</summary>
/// <param name="reader">Makes entities.</param>
/// <param name="shape">The form in which assertions were found.</param>
internal sealed class RelatedReader(EntityReader reader, RelatedShape shape)
{
    public Page<RelatedEdge> Read(List<object?> answer)
    {
        var others = ByRank(answer[4]).Concat(ByRank(answer[5])).DistinctBy(other => other.Rank).ToDictionary(other => other.Rank, other => other.Entity);
        return PageAnswer.Read(answer, edge => EdgeOf(edge, others));
    }

    private IEnumerable<(int Rank, Entity Entity)> ByRank(object? cards) =>
        ((List<object?>)cards!).Select(card => (EntityReader.Rank((List<object?>)card!), reader.Read((List<object?>)card!)));

    private RelatedEdge EdgeOf(List<object?> edge, Dictionary<int, Entity> others)
    {
        var card = (List<object?>)edge[0]!;
        var found = FoundAssertions.Read(shape, (List<object?>)edge[4]!);
        var (isPresent, isExcluded) = ((long)edge[1]! > 0, (long)edge[2]! > 0);
        return new RelatedEdge
        {
            Node = reader.Read(card),
            Key = new PageKey((double?)edge[3], EntityReader.Rank(card)),
            Presence = isPresent && isExcluded ? Presence.Conflicting : isPresent ? Presence.Present : Presence.Excluded,
            Frequency = found.Frequency(),
            IsDirect = found.IsDirect,
            Through = Entities(found.Through, others),
            Between = Entities(found.Between, others),
            Assertions = found.Rows(),
        };
    }

    private static Entity[] Entities(SortedSet<int> ranks, Dictionary<int, Entity> others) =>
        ranks.Count == 0 ? [] : [.. ranks.Select(rank => others[rank])];
}
