namespace KnowledgeGraph.Neo4j;

/// <summary>The progress of loading a release.</summary>
/// <param name="Stage">The current stage.</param>
/// <param name="Done">The number of loaded rows over all stages.</param>
/// <param name="Total">The total number of rows.</param>
public readonly record struct SeedProgress(string Stage, long Done, long Total);
