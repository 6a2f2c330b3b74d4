namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A Neo4j that goes away, or that others use, too.</summary>
internal static class Neo4jDrills
{
    public static IReadOnlyList<Drill> All { get; } = [];
}
