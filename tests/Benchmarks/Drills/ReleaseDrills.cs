using System.Diagnostics;
using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Releases that are lost or damaged.</summary>
internal static class ReleaseDrills
{
    public static IReadOnlyList<Drill> All { get; } =
    [
        new("`current` deleted", async (folder, token) => await LostCurrentAsync(folder, () => File.Delete(folder.Current), token)),
        new("`current` names a file that is gone", async (folder, token) =>
            await LostCurrentAsync(folder, () => File.WriteAllText(folder.Current, File.ReadAllText(folder.Current).Replace(folder.Hash, new string('0', 64), StringComparison.Ordinal)), token)),
        new("a bit of the release flipped", FlippedAsync),
        new("a bit flipped while the server answers", FlippedWhileOpenAsync),
    ];

    private static async Task<DrillResult> LostCurrentAsync(DrillFolder folder, Action lose, CancellationToken cancellationToken)
    {
        var before = folder.Digest();
        lose();
        var query = await folder.KgAsync(["query", DrillServer.Question], cancellationToken);
        var serve = await folder.KgAsync(["serve", "--urls", $"http://127.0.0.1:{FreePort.Find()}"], cancellationToken);
        var isKept = folder.Digest() == before;
        return await GoneBackAsync(folder, $"kg query: {query.Said}; kg serve: {serve.Said}", isKept, folder.Hash, query.ExitCode == 1 && serve.ExitCode == 1, cancellationToken);
    }

    // The bit is in the middle of the file, where it is most likely in a text.
    private static async Task<DrillResult> FlippedAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        var (file, bit) = (folder.Releases[^1], new FileInfo(folder.Releases[^1]).Length * 4);
        BitFlip.At(file, bit);
        var verify = await folder.KgAsync(["release", "verify"], cancellationToken);
        return await GoneBackAsync(
            folder, $"kg release verify: {verify.Said}, after {verify.Time.TotalSeconds:0.0} s", folder.Releases.Length == 2, Path.GetFileNameWithoutExtension(folder.Releases[0]), verify.ExitCode == 1, cancellationToken);
    }

    private static async Task<DrillResult> FlippedWhileOpenAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        const string Texts = "{ diseases(first: 1000) { nodes { synonyms { text } description xrefs { id } } } }";
        await using var server = await folder.ServeAsync(cancellationToken);
        var random = new Random(1);
        var file = folder.Releases[^1];
        for (var i = 0; i < 2000; i++)
        {
            BitFlip.At(file, random.NextInt64(new FileInfo(file).Length * 8));
        }

        var damaged = await server.AskAsync(Texts, cancellationToken);
        var start = Stopwatch.GetTimestamp();
        await folder.KgAsync(["release", "use", Path.GetFileNameWithoutExtension(folder.Releases[0])], cancellationToken);
        await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        return new DrillResult($"{damaged.Said} (2,000 bits)", "the release before answers", Stopwatch.GetElapsedTime(start), damaged.Code == "RELEASE_DAMAGED");
    }

    private static async Task<DrillResult> GoneBackAsync(
        DrillFolder folder, string seen, bool isKept, string hash, bool isGood, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var use = await folder.KgAsync(["release", "use", hash], cancellationToken);
        await using var server = await folder.ServeAsync(cancellationToken);
        return new DrillResult(
            seen, isKept ? "all releases are there" : "A RELEASE WAS LOST", Stopwatch.GetElapsedTime(start), isGood && isKept && use.ExitCode == 0);
    }
}
