using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Servers that are told to stop, or are stopped.</summary>
internal static class ProcessDrills
{
    // About a second of work, each time for other lists.
    private const string Long = "{ phenotypes(first: 1000, orderBy: DISEASE_COUNT) { nodes { genes(first: ‹n›) { totalCount } } } }";

    public static IReadOnlyList<Drill> All { get; } =
    [
        new("SIGTERM while requests are answered", TerminatedAsync),
        new("kill -9 of the server", KilledAsync),
    ];

    private static async Task<DrillResult> TerminatedAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        await using var server = await folder.ServeAsync(cancellationToken);
        var asked = Enumerable.Range(1, 4).Select(n => server.AskAsync(Long.Replace("‹n›", $"{n}", StringComparison.Ordinal), cancellationToken)).ToArray();
        await Task.Delay(TimeSpan.FromMilliseconds(300), cancellationToken);
        server.Program.Terminate();
        var answers = await Task.WhenAll(asked);
        var run = await server.Program.EndAsync(cancellationToken);
        var start = Stopwatch.GetTimestamp();
        await using var next = await folder.ServeAsync(cancellationToken);
        return new DrillResult(
            $"{string.Join("; ", answers.Select(answer => answer.Said))}; exit {run.ExitCode}", "all that was asked is answered", Stopwatch.GetElapsedTime(start), answers.All(answer => answer.IsGood) && run.ExitCode == 0);
    }

    private static async Task<DrillResult> KilledAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        var before = folder.Digest();
        await using (var server = await folder.ServeAsync(cancellationToken))
        {
            server.Program.Kill();
        }

        var start = Stopwatch.GetTimestamp();
        await using var next = await folder.ServeAsync(cancellationToken);
        var recovery = Stopwatch.GetElapsedTime(start);
        var isKept = folder.Digest() == before;
        return new DrillResult("no answer", isKept ? "all releases are as they were" : "A RELEASE WAS LOST OR CHANGED", recovery, isKept);
    }
}
