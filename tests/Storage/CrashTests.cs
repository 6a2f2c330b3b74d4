using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Storage.Tests;

/// <summary>An import that is killed leaves the old release or the new one, and nothing else.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private const int Whole = 3;
    private const int Scale = 25;

    private static readonly int Kills = TestSize.Of(12, 50);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task An_import_killed_at_any_moment_leaves_the_old_release_or_the_new_one()
    {
        // The median of several runs: the machine may be busy with other things during one of them.
        var old = "";
        var durations = new List<TimeSpan>();
        for (var run = 0; run < Whole; run++)
        {
            var clock = Stopwatch.StartNew();
            old = await WriteAsync(seed: run, killAfter: null, onStart: clock.Restart);
            durations.Add(clock.Elapsed);
        }

        var duration = durations.Order().ElementAt(durations.Count / 2);

        var (kept, replaced) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var expected = await WriteAsync(seed: Whole + kill, killAfter: duration * kill / (Kills - 1) * 1.1);
            var found = await CheckAsync();
            Assert.True(found == old || found == expected, $"kill {kill}: the store holds {found}, neither the old {old} nor the new {expected}");
            (kept, replaced) = found == old ? (kept + 1, replaced) : (kept, replaced + 1);
            old = found;
        }

        TestContext.Current.SendDiagnosticMessage($"{duration.TotalMilliseconds:0} ms to write; of {Kills} imports {kept} were killed in time, {replaced} had finished");
        Assert.True(kept > 0, "no import was killed before it had finished: nothing was tested");

        // After all that, the next imports find nothing in their way, and remove what nobody needs.
        for (var seed = Whole + Kills; seed < Whole + Kills + 3; seed++)
        {
            Assert.Equal(await WriteAsync(seed, killAfter: null), await CheckAsync());
        }

        Assert.Empty(Directory.GetFiles(_folder.Path, "*.tmp", SearchOption.AllDirectories));
        Assert.Equal(3, Directory.GetFiles(Path.Combine(_folder.Path, "releases")).Length);
    }

    /// <summary>Lets a process of its own write a release, and kills it after a while; the hash of that release.</summary>
    private async Task<string> WriteAsync(int seed, TimeSpan? killAfter, Action? onStart = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.CrashingImport.Tests.dll");
        string[] arguments = [program, _folder.Path, seed.ToString(CultureInfo.InvariantCulture), Scale.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var hash = await process.StandardOutput.ReadLineAsync(Stop);
        Assert.NotNull(hash);
        onStart?.Invoke();
        await process.StandardInput.WriteLineAsync("go");
        await process.StandardInput.FlushAsync(Stop);
        if (killAfter is { } delay)
        {
            await Task.Delay(delay, Stop);
            process.Kill();
        }
        else
        {
            Assert.Equal("written", await process.StandardOutput.ReadLineAsync(Stop));
        }

        await process.WaitForExitAsync(Stop);
        return hash;
    }

    /// <summary>Opens the store as a server does: the current release is whole.</summary>
    private async Task<string> CheckAsync()
    {
        await using var store = new EmbeddedKnowledgeGraphs(_folder.Path);
        using var lease = await store.LeaseCurrentAsync(Stop);
        var content = await lease.Graph.ReadAllAsync(Stop);
        Assert.Equal(content.Info.Counts.Single(count => count.Name == "Entity").Count, content.Texts.Count);
        Assert.Equal(content.Entities.Select(entity => entity.Id), content.Texts.Select(text => text.Id));
        return content.Info.Hash;
    }
}
