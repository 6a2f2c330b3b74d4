using System.Diagnostics;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Flips single bits of a real release file, half of them while it is open: none may change what is read without an error.</summary>
internal static class FlipBenchmark
{
    public static async Task<bool> RunAsync(string sources, int flips, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("kg-flips-").FullName;
        try
        {
            using (var import = new MeasuredProcess(KgProgram.Assembly, "import", sources, "--data", data))
            {
                await import.PeakUntilExitAsync(cancellationToken);
            }

            var file = Directory.GetFiles(Path.Combine(data, "releases"), "*.db").Single();
            var whole = await ReadAsync(file, () => { }, cancellationToken);
            var verifying = Stopwatch.StartNew();
            var release = await new ReleaseVerifier(data).VerifyAsync(null, cancellationToken);
            AnsiConsole.WriteLine($"release {release.Hash}, {release.Bytes} bytes, verified in {verifying.Elapsed.TotalSeconds:0.0} s");

            // Reproducible on purpose.
            var random = new Random(flips);
            var results = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < flips; i++)
            {
                var bit = random.NextInt64(release.Bytes * 8);
                var isOpen = i % 2 == 1;
                var result = await ReadAsync(file, () => BitFlip.At(file, bit), cancellationToken, isOpen);
                BitFlip.At(file, bit);
                var what = result == whole ? "changed nothing that is read" : result.StartsWith("RELEASE_", StringComparison.Ordinal) ? $"found: {result}" : "CHANGED AN ANSWER SILENTLY";
                var key = $"{(isOpen ? "while open" : "before it is opened")}: {what}";
                results[key] = results.GetValueOrDefault(key) + 1;
            }

            var table = new Table().AddColumns("a flipped bit", "times");
            foreach (var (key, count) in results.OrderBy(result => result.Key, StringComparer.Ordinal))
            {
                table.AddRow(key, $"{count}");
            }

            AnsiConsole.Write(table);
            return !results.Keys.Any(key => key.Contains("SILENTLY", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    // The digest of everything that can be read, or the code of the error.
    private static async Task<string> ReadAsync(string file, Action flip, CancellationToken cancellationToken, bool isOpen = false)
    {
        try
        {
            if (!isOpen)
            {
                flip();
            }

            using var graph = EmbeddedKnowledgeGraph.Open(file);
            if (isOpen)
            {
                flip();
            }

            return SameContent.DigestOf(await graph.ReadAllAsync(cancellationToken));
        }
        catch (GraphStoreException error)
        {
            return error.Code;
        }
    }
}
