namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Reads all nodes as one result, row by row and property by property.</summary>
internal static class RowReading
{
    private const string Statement =
        $"MATCH (n:{MeasuredNodes.Label}) RETURN n.number AS number, n.name AS name, n.score AS score, n.isKnown AS isKnown, n.synonyms AS synonyms";

    private static readonly double Expected = Enumerable.Range(0, MeasuredNodes.Count).Sum(number => new MeasuredNode(number).Digest());

    /// <summary>Reads them; counts rows.</summary>
    /// <exception cref="InvalidOperationException">Not what was stored was read.</exception>
    public static async Task<int> OnceAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        var (rows, digest) = await session.ExecuteReadAsync(ReadAsync);
        return rows == MeasuredNodes.Count && Math.Abs(digest - Expected) < 1
            ? rows
            : throw new InvalidOperationException($"{rows} rows with the digest {digest} were read, not {MeasuredNodes.Count} with {Expected}");
    }

    private static async Task<(int Rows, double Digest)> ReadAsync(IAsyncQueryRunner transaction)
    {
        var result = await transaction.RunAsync(Statement);
        var rows = 0;
        var digest = 0.0;
        while (await result.FetchAsync())
        {
            var row = result.Current;
            digest += MeasuredNode.Digest(
                row["number"].As<long>(),
                row["name"].As<string>(),
                row["score"].As<double>(),
                row["isKnown"].As<bool>(),
                row["synonyms"].As<List<object>>().Count);
            rows++;
        }

        return (rows, digest);
    }
}
