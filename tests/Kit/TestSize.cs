namespace KnowledgeGraph.Kit.Tests;

/// <summary>Sizes of generated tests: small ones in CI, large ones with the environment variable <c>KG_TESTS=full</c>.</summary>
public static class TestSize
{
    /// <summary>Whether the large sizes apply.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("KG_TESTS") == "full";

    /// <summary>The size that applies.</summary>
    /// <param name="ci">The size in CI.</param>
    /// <param name="full">The size with <c>KG_TESTS=full</c>.</param>
    public static int Of(int ci, int full) => IsFull ? full : ci;
}
