namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The nodes that are read, in the server for as long as is measured.</summary>
internal static class MeasuredNodes
{
    public const int Count = 100_000;

    /// <summary>A label that nothing else in a server has.</summary>
    public const string Label = "KgBenchmark";

    private const int Batch = 10_000;

    /// <summary>Makes them and their index, in place of those of a run that was killed.</summary>
    public static async Task CreateAsync(IDriver driver)
    {
        await DeleteAsync(driver);
        await RunAsync(driver, $"CREATE INDEX {Label} IF NOT EXISTS FOR (n:{Label}) ON (n.number)");
        foreach (var numbers in Enumerable.Range(0, Count).Chunk(Batch))
        {
            var rows = numbers.Select(number => new MeasuredNode(number).Properties()).ToList();
            await RunAsync(driver, $"UNWIND $rows AS row CREATE (n:{Label}) SET n = row", new { rows });
        }

        await RunAsync(driver, "CALL db.awaitIndexes(60)");
    }

    /// <summary>Leaves the server as it was.</summary>
    public static async Task DeleteAsync(IDriver driver)
    {
        for (var first = 0; first < Count; first += Batch)
        {
            await RunAsync(driver, $"MATCH (n:{Label}) WHERE n.number >= $first AND n.number < $end DELETE n", new { first, end = first + Batch });
        }

        await RunAsync(driver, $"DROP INDEX {Label} IF EXISTS");
    }

    private static async Task RunAsync(IDriver driver, string statement, object? parameters = null)
    {
        await using var session = driver.AsyncSession();
        var result = await session.RunAsync(statement, parameters ?? new { });
        await result.ConsumeAsync();
    }
}
