namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Asks for one node by its number, in a session of its own as a request of a server would.</summary>
internal static class SmallQuery
{
    private const string Statement = $"MATCH (n:{MeasuredNodes.Label} {{number: $number}}) RETURN n.name AS name";

    /// <summary>Asks once; counts queries.</summary>
    /// <exception cref="InvalidOperationException">Not what was stored was read.</exception>
    public static async Task<int> OnceAsync(IDriver driver)
    {
        var node = new MeasuredNode(Random.Shared.Next(MeasuredNodes.Count));
        await using var session = driver.AsyncSession();
        var name = await session.ExecuteReadAsync(async transaction =>
        {
            var result = await transaction.RunAsync(Statement, new { number = node.Number });
            var row = await result.SingleAsync();
            return row["name"].As<string>();
        });
        return name == node.Name ? 1 : throw new InvalidOperationException($"'{name}' was read, not '{node.Name}'");
    }
}
