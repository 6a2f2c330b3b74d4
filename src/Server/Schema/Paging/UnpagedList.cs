namespace KnowledgeGraph.Server.Schema;

/// <summary>Lists that come whole, as those of an edge.</summary>
internal static class UnpagedList
{
    /// <summary>
    /// How long they are taken to be when the cost of an operation is worked out. Most are shorter; but the further
    /// entities and assertions in them lead on, so they must not count as one.
    /// </summary>
    public const int AssumedSize = 10;
}
