namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Keyset paging: values fall, none comes last, then ranks rise. An item <c>e</c> has its rank at 0 and its value at 5; the key is
/// <c>$after</c>, −1 where the list begins, and <c>$afterValue</c>.
/// </summary>
internal static class KeysetConditions
{
    /// <summary>Whether an item is at or before the key.</summary>
    public static Cypher Before(PageKey? after) => after switch
    {
        null => Cypher.Of("false"),
        { Value: null } => Cypher.Of("e[5] IS NOT NULL OR e[0] <= $after"),
        _ => Cypher.Of("e[5] > $afterValue OR (e[5] = $afterValue AND e[0] <= $after)"),
    };
}
