namespace KnowledgeGraph.Neo4j;

/// <summary>Reads pages of related entities from the results of <see cref="RelatedStatements"/>.</summary>
/// <param name="reader">Reads entities.</param>
/// <param name="shape">The shape in which assertions were found.</param>
/// <param name="known">The entities of the release; null if the result contains those that it refers to.</param>
internal sealed class RelatedReader(EntityReader reader, RelatedShape shape, EntityTable? known)
{
    public Page<RelatedEdge>[] Read(List<object?> answers)
    {
        var brought = ((List<object?>)answers[1]!).Cast<List<object?>>().ToDictionary(EntityReader.Rank, reader.Read);
        Entity EntityOf(int rank) => known is null ? brought[rank] : known[rank];
        return [.. ((List<object?>)answers[0]!).Select(page => PageOf((List<object?>)page!, EntityOf))];
    }

    private static Entity[] Entities(IReadOnlyCollection<int> ranks, Func<int, Entity> entityOf) =>
        ranks.Count == 0 ? [] : [.. ranks.Select(entityOf)];

    // An empty page has no rank of the owner, and does not need it.
    private Page<RelatedEdge> PageOf(List<object?> page, Func<int, Entity> entityOf)
    {
        var owner = (int)(long)(page[4] ?? -1L);
        return PageAnswer.Read(page, edge => EdgeOf(edge, owner, entityOf));
    }

    private RelatedEdge EdgeOf(List<object?> edge, int owner, Func<int, Entity> entityOf)
    {
        var rank = (int)(long)edge[0]!;
        var found = FoundAssertions.Read(shape, (List<object?>)edge[3]!, (long)edge[1]! > 0);
        var summary = found.Summary();
        return new RelatedEdge
        {
            Node = entityOf(rank),
            Key = new PageKey((double?)edge[2], rank),
            Presence = summary.Presence,
            Frequency = summary.Frequency,
            IsDirect = found.IsDirect,
            Through = Entities(found.Through(summary), entityOf),
            Between = Entities(found.Between(summary), entityOf),
            ExcludedIn = Entities(found.ExcludedIn(summary, owner), entityOf),
            Assertions = found.Rows(),
        };
    }
}
