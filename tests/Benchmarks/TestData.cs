namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The sources that are read unless others are named.</summary>
internal static class TestData
{
    public static string Folder => Environment.GetEnvironmentVariable("KG_TEST_DATA") ?? Path.Combine("..", "shared", "data");
}
