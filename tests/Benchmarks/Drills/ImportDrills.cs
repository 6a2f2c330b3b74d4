using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Imports that cannot end as they should.</summary>
internal static class ImportDrills
{
    // The current release alone has more than 100 MB.
    private const string SmallDisk = "40m";

    public static IReadOnlyList<Drill> All { get; } =
    [
        new("a full disk, import", FullDiskAsync),
        new("a folder that is read-only, import", ReadOnlyAsync),
        new("two imports at once", TwoAtOnceAsync),
        new("kill -9 of an import", KilledAsync),
    ];

    private static async Task<DrillResult> FullDiskAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        // A file system of its own, in namespaces of its own: nobody else sees it, and it ends with the program.
        const string Script = """
            mount -t tmpfs -o size="$1" tmpfs "$2" || exit 77
            dotnet "$3" import "$6" --data "$2" && dotnet "$3" import "$4" --data "$2"
            code=$?
            dotnet "$3" query "$5" --data "$2"
            exit $code
            """;
        var disk = Path.Combine(folder.Path, "disk");
        Directory.CreateDirectory(disk);
        await using var import = new RunningProgram(new ProgramStart(
            "unshare", "--user", "--map-root-user", "--mount", "bash", "-c", Script, "bash", SmallDisk, disk, KgProgram.Assembly, folder.Sources, DrillServer.Question, DrillFolder.Starter));
        var run = await import.EndAsync(cancellationToken);
        var isAnswered = run.Output.Contains("\"data\"", StringComparison.Ordinal) || run.Output.Contains("sideroblastic", StringComparison.Ordinal);
        return run.ExitCode is 77 || run.Error.Contains("unshare", StringComparison.Ordinal)
            ? DrillResult.Skipped("no file system can be mounted here (user namespaces)")
            : new DrillResult($"kg import: {run.Said}", isAnswered ? "the release before answers" : "THE RELEASE BEFORE DOES NOT ANSWER", null, run.Error.Contains("error STORE_FULL", StringComparison.Ordinal) && isAnswered);
    }

    private static async Task<DrillResult> ReadOnlyAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        // Root may write anywhere, so the folder is mounted read-only.
        const string Script = """
            mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" || exit 77
            exec dotnet "$2" import "$3" --data "$1"
            """;
        var before = folder.Digest();
        await using var import = new RunningProgram(new ProgramStart(
            "unshare", "--user", "--map-root-user", "--mount", "bash", "-c", Script, "bash", folder.Path, KgProgram.Assembly, folder.Sources));
        var run = await import.EndAsync(cancellationToken);
        return run.ExitCode is 77 || run.Error.Contains("unshare", StringComparison.Ordinal)
            ? DrillResult.Skipped("no file system can be mounted here (user namespaces)")
            : Of(folder.Digest() == before, $"kg import: {run.Said}, after {run.Time.TotalSeconds:0.0} s", null, run.ExitCode == 1 && run.Error.Contains("error STORE_", StringComparison.Ordinal));
    }

    private static async Task<DrillResult> TwoAtOnceAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        var before = folder.Names();
        await using var server = await folder.ServeAsync(cancellationToken);
        var runs = await Task.WhenAll(folder.KgAsync(["import", folder.Sources], cancellationToken), folder.KgAsync(["import", folder.Sources], cancellationToken));
        var answer = await server.AskAsync(cancellationToken);
        return Of(folder.Names() == before, $"{string.Join("; ", runs.Select(run => run.Said))}; the server: {answer.Said}", null, runs.Any(run => run.ExitCode == 0) && answer.IsGood);
    }

    private static async Task<DrillResult> KilledAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        var before = folder.Digest();
        await using var server = await folder.ServeAsync(cancellationToken);
        var answers = new List<DrillAnswer>();
        foreach (var seconds in new[] { 3, 8, 14 })
        {
            await using var import = folder.Start(["import", folder.Sources]);
            await Task.Delay(TimeSpan.FromSeconds(seconds), cancellationToken);
            import.Kill();
            await import.EndAsync(cancellationToken);
            answers.Add(await server.AskAsync(cancellationToken));
        }

        var isKept = folder.Digest() == before;
        var start = Stopwatch.GetTimestamp();
        var again = await folder.KgAsync(["import", folder.Sources], cancellationToken);
        return Of(isKept, $"the server, after each of 3: {string.Join("; ", answers.Select(answer => answer.Said))}", Stopwatch.GetElapsedTime(start), again.ExitCode == 0 && answers.TrueForAll(answer => answer.IsGood));
    }

    private static DrillResult Of(bool isKept, string seen, TimeSpan? recovery, bool isGood) =>
        new(seen, isKept ? "all releases are as they were" : "A RELEASE WAS LOST OR CHANGED", recovery, isGood && isKept);
}
