namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Holds all drills and prints what became of each, as the table of docs/reliability.md.</summary>
internal static class DrillRun
{
    /// <summary>Holds them.</summary>
    /// <param name="sources">The sources of the release.</param>
    /// <param name="only">A part of the names of the drills to hold; empty for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether all went as they should.</returns>
    public static async Task<bool> RunAsync(string sources, string only, CancellationToken cancellationToken)
    {
        using var prepared = await DrillFolder.MakeAsync(sources, cancellationToken);
        Console.WriteLine("| fault | what was seen | what was kept | answers again after |");
        Console.WriteLine("|---|---|---|---|");
        var isGood = true;
        foreach (var drill in Drill.All.Where(drill => drill.Fault.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            using var folder = prepared.Copy();
            var result = await drill.RunAsync(folder, cancellationToken);
            isGood &= result.IsGood;
            var recovery = result.Recovery is { } time ? $"{time.TotalSeconds:0.0} s" : "";

            // Not through the console's layout, which breaks lines.
            await Console.Out.WriteLineAsync($"| {drill.Fault} | {(result.IsGood ? "" : "**not as it should be**: ")}{result.Seen} | {result.Kept} | {recovery} |");
        }

        return isGood;
    }
}
