namespace KnowledgeGraph.Neo4j;

/// <summary>How far the loading of a release is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Rows that are there, over all stages.</param>
/// <param name="Total">Rows that there will be.</param>
public readonly record struct SeedProgress(string Stage, long Done, long Total);
