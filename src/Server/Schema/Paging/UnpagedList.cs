namespace KnowledgeGraph.Server.Schema;

/// <summary>Lists without pages, such as those of an edge.</summary>
internal static class UnpagedList
{
    /// <summary>
    /// Their assumed length for the cost of an operation. Most are shorter, but the entities and assertions in them have further
    /// fields, so 1 would be too low.
    /// </summary>
    public const int AssumedSize = 10;
}
