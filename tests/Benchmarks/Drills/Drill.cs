namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A fault that is brought about, to see what becomes of it.</summary>
/// <param name="Fault">What goes wrong.</param>
/// <param name="RunAsync">Brings it about in a data folder of its own.</param>
internal sealed record Drill(string Fault, Func<DrillFolder, CancellationToken, Task<DrillResult>> RunAsync)
{
    /// <summary>All drills.</summary>
    public static IReadOnlyList<Drill> All { get; } = [.. ReleaseDrills.All, .. ImportDrills.All, .. RequestDrills.All, .. ProcessDrills.All, .. Neo4jDrills.All];
}

/// <summary>What became of a fault.</summary>
/// <param name="Seen">What a client, or whoever ran the command, saw.</param>
/// <param name="Kept">What shows that nothing was lost.</param>
/// <param name="Recovery">How long it took until it answered again; null where it never stopped.</param>
/// <param name="IsGood">Whether all of this is as it should be.</param>
internal sealed record DrillResult(string Seen, string Kept, TimeSpan? Recovery, bool IsGood)
{
    /// <summary>A drill that cannot be held here.</summary>
    public static DrillResult Skipped(string why) => new($"skipped: {why}", "", null, IsGood: true);
}
