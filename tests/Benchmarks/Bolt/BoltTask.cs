namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>What a client is measured at.</summary>
/// <param name="Name">What it is, for a reader.</param>
/// <param name="Unit">What is counted, in the plural.</param>
/// <param name="Sessions">How many sessions do it at once.</param>
/// <param name="IsRecorded">Whether a <see cref="RecordedServer"/> answers.</param>
/// <param name="Once">Does it once, and tells how many it counts as.</param>
internal sealed record BoltTask(string Name, string Unit, int Sessions, bool IsRecorded, Func<IDriver, Task<int>> Once)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<BoltTask> All { get; } =
    [
        new($"a result of {MeasuredNodes.Count} rows of 5 properties", "rows", 1, IsRecorded: false, RowReading.OnceAsync),
        new("the same result, from a recording", "rows", 1, IsRecorded: true, RowReading.OnceAsync),
        new("one row by an indexed property, 1 session", "queries", 1, IsRecorded: false, SmallQuery.OnceAsync),
        new("one row by an indexed property, 8 sessions", "queries", 8, IsRecorded: false, SmallQuery.OnceAsync),
        new("one row by an indexed property, 32 sessions", "queries", 32, IsRecorded: false, SmallQuery.OnceAsync),
    ];
}
