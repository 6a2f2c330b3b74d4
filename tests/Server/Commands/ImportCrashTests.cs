using System.Diagnostics;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary>
/// <c>kg import</c>, killed or short of disk: the folder holds the old release or the new one, and nothing else.
/// The moments of writing itself are looked at more closely in the tests of the store.
/// </summary>
public sealed class ImportCrashTests
{
    private static readonly int Kills = TestSize.Of(10, 50);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_killed_at_any_moment_leaves_the_old_release_or_the_new_one()
    {
        using var folder = new TemporaryFolder();
        var durations = new List<TimeSpan>();
        for (var run = 0; run < 3; run++)
        {
            var clock = Stopwatch.StartNew();
            var kg = await KgProcess.RunAsync(folder["data"], "import", Sources(folder, $"whole {run}"));
            durations.Add(clock.Elapsed);
            Assert.Equal(0, kg.ExitCode);
        }

        var duration = durations.Order().ElementAt(1);
        var old = await CurrentAsync(folder["data"]);
        var kept = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var name = $"kill {kill}";
            using (var kg = KgProcess.Start(folder["data"], "import", Sources(folder, name)))
            {
                await Task.Delay(duration * kill / (Kills - 1) * 1.2, Stop);
                await kg.StopAsync();
            }

            var found = await CurrentAsync(folder["data"]);
            Assert.True(found == old || found == old with { Hash = found.Hash, Name = name }, $"kill {kill}: {found} is neither the old {old} nor the new release");
            kept += found == old ? 1 : 0;
            old = found;
        }

        Assert.True(kept > 0, "no import was killed before it had finished: nothing was tested");

        // After all that, the next import finds nothing in its way.
        Assert.Equal(0, (await KgProcess.RunAsync(folder["data"], "import", Sources(folder, "last"))).ExitCode);
        Assert.Equal("last", (await CurrentAsync(folder["data"])).Name);
    }

    [Fact]
    public async Task An_import_onto_a_full_disk_says_so_and_leaves_the_old_release()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["disk"]);
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && await RunAsync("mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", folder["disk"]) == 0,
            "needs a small file system of its own: run as root on Linux, where 'mount -t tmpfs' is allowed");
        try
        {
            var data = folder["disk/data"];
            Assert.Equal(0, (await KgProcess.RunAsync(data, "import", Sources(folder, "small"), "--no-starter")).ExitCode);
            var old = await CurrentAsync(data);

            (await KgProcess.RunAsync(data, "import", Sources(folder, "large"))).AssertFailed("STORE_FULL", data);

            Assert.Equal(old, await CurrentAsync(data));
        }
        finally
        {
            // Lazily: the operating system lets go of it when the last file is closed.
            await RunAsync("umount", "--lazy", folder["disk"]);
        }
    }

    /// <summary>A folder with one disease of this name, to import next to the starter graph.</summary>
    private static string Sources(TemporaryFolder folder, string name)
    {
        Directory.CreateDirectory(folder["sources"]);
        File.WriteAllText(folder["sources/nodes.tsv"], $"id\tcategory\tname\nMONDO:9999999\tbiolink:Disease\t{name}\n");
        return folder["sources"];
    }

    /// <summary>Opens the folder as a server does, and reads all of the current release.</summary>
    private static async Task<Held> CurrentAsync(string data)
    {
        await using var store = new EmbeddedKnowledgeGraphs(data);
        using var lease = await store.LeaseCurrentAsync(Stop);
        var content = await lease.Graph.ReadAllAsync(Stop);
        var name = content.Entities.Single(entity => entity.Id == Curie.Parse("MONDO:9999999")).Name!;
        return new Held(content.Info.Hash, name, content.Entities.Count, content.Texts.Count, content.Assertions.Count);
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        await process.WaitForExitAsync(Stop);
        return process.ExitCode;
    }

    private sealed record Held(string Hash, string Name, int Entities, int Texts, int Assertions);
}
