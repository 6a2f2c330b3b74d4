using System.Diagnostics;
using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Storage.Tests;

public sealed class WritingErrorTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_folder_of_something_else_is_left_alone()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "thesis.docx"), "precious", Stop);

        var error = await WriteAsync(SmallGraph.Content);

        Assert.Equal("STORE_FOREIGN", error.Code);
        Assert.Contains("thesis.docx", error.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Two_imports_at_once_do_not_mix()
    {
        await new ReleaseWriter(_folder.Path).WriteAsync(SmallGraph.Content, Stop);
        await using var other = new FileStream(Path.Combine(_folder.Path, "import.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var error = await WriteAsync(RandomGraph.Make(1));

        Assert.Equal("STORE_BUSY", error.Code);
        Assert.Contains("import.lock", error.Message, StringComparison.Ordinal);
        Assert.Equal(SmallGraph.Content.Info.Hash, await CurrentAsync(_folder.Path));
    }

    [Fact]
    public async Task A_full_disk_leaves_the_old_release_and_says_where_there_is_no_room()
    {
        await using var disk = await MountAsync("size=2m");
        await new ReleaseWriter(disk.Path).WriteAsync(SmallGraph.Content, Stop);
        var before = Directory.GetFiles(disk.Path, "*", SearchOption.AllDirectories);

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => new ReleaseWriter(disk.Path).WriteAsync(RandomGraph.Make(1, scale: 100), Stop));

        Assert.Equal("STORE_FULL", error.Code);
        Assert.Contains(disk.Path, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(disk.Path, "*", SearchOption.AllDirectories));
        Assert.Equal(SmallGraph.Content.Info.Hash, await CurrentAsync(disk.Path));
    }

    // SQLite meets a full disk at another page each time.
    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(200)]
    public async Task A_disk_that_is_full_from_the_beginning_is_called_full(int kilobytes)
    {
        await using var disk = await MountAsync("size=1m");
        var data = Path.Combine(disk.Path, "data");
        Directory.CreateDirectory(Path.Combine(data, "releases"));
        await File.WriteAllBytesAsync(Path.Combine(data, "import.lock"), [], Stop);
        await FillAsync(Path.Combine(disk.Path, "rest"), (1024 - kilobytes) * 1024);

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => new ReleaseWriter(data).WriteAsync(RandomGraph.Make(1, scale: 100), Stop));

        Assert.Equal("STORE_FULL", error.Code);
        Assert.Empty(Directory.GetFiles(Path.Combine(data, "releases")));
        Assert.Equal(kilobytes < 4 ? "STORE_FULL" : null, (await Record.ExceptionAsync(() => new ReleaseWriter(data).CheckWritableAsync(Stop)) as GraphStoreException)?.Code);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_answers_but_takes_no_release()
    {
        await using var disk = await MountAsync("size=3m");
        await new ReleaseWriter(disk.Path).WriteAsync(SmallGraph.Content, Stop);
        await disk.RemountAsync("ro");

        var error = await Assert.ThrowsAsync<GraphStoreException>(() => new ReleaseWriter(disk.Path).WriteAsync(RandomGraph.Make(1), Stop));

        Assert.Equal("STORE_READ_ONLY", error.Code);
        Assert.Equal("STORE_READ_ONLY", (await Assert.ThrowsAsync<GraphStoreException>(() => new ReleaseWriter(disk.Path).CheckWritableAsync(Stop))).Code);
        Assert.Contains(disk.Path, error.Message, StringComparison.Ordinal);
        Assert.Equal(SmallGraph.Content.Info.Hash, await CurrentAsync(disk.Path));
    }

    private static async Task FillAsync(string path, int bytes)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
        try
        {
            for (var written = 0; written < bytes; written += 1024)
            {
                await file.WriteAsync(new byte[1024], Stop);
            }
        }
        catch (IOException)
        {
            // Folders take a page of their own.
        }
    }

    private static async Task<string> CurrentAsync(string folder)
    {
        await using var store = new EmbeddedKnowledgeGraphs(folder);
        using var lease = await store.LeaseCurrentAsync(Stop);
        await lease.Graph.ReadAllAsync(Stop);
        return lease.Graph.Release.Hash;
    }

    private async Task<GraphStoreException> WriteAsync(GraphContent content) =>
        await Assert.ThrowsAsync<GraphStoreException>(() => new ReleaseWriter(_folder.Path).WriteAsync(content, Stop));

    private async Task<MountedDisk> MountAsync(string options)
    {
        var path = Path.Combine(_folder.Path, "disk");
        Directory.CreateDirectory(path);
        var disk = new MountedDisk(path);
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && await MountedDisk.RunAsync("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) == 0,
            "needs a small file system of its own: run as root on Linux, where 'mount -t tmpfs' is allowed");
        return disk;
    }

    /// <summary>A file system in memory, mounted for a test.</summary>
    private sealed class MountedDisk(string path) : IAsyncDisposable
    {
        public string Path { get; } = path;

        public static async Task<int> RunAsync(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            await process.WaitForExitAsync(Stop);
            return process.ExitCode;
        }

        public async Task RemountAsync(string options) =>
            Assert.Equal(0, await RunAsync("mount", "-o", $"remount,{options}", Path));

        // Lazily: the operating system lets go of it when the last file is closed.
        public async ValueTask DisposeAsync() => await RunAsync("umount", "--lazy", Path);
    }
}
