using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage;

/// <summary>Makes written files survive a crash of the machine.</summary>
internal static partial class DurableFiles
{
    /// <summary>Waits until the bytes of a file are on disk.</summary>
    public static void Sync(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Replaces a file with a complete, synced one; after a crash, one of the two exists.</summary>
    public static void Replace(string temporary, string path)
    {
        Sync(temporary);
        File.Move(temporary, path, overwrite: true);
        SyncFolder(Path.GetDirectoryName(path)!);
    }

    // A rename is on disk only after its folder is synced (fsync(2)). .NET cannot open folders, and Windows does not need this.
    private static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(folder, flags: 0);
        if (descriptor < 0)
        {
            throw new IOException($"cannot open the folder {folder} to sync it", Marshal.GetLastPInvokeError());
        }

        var synced = FSync(descriptor);
        var error = Marshal.GetLastPInvokeError();
        _ = Close(descriptor);
        if (synced != 0)
        {
            throw new IOException($"cannot sync the folder {folder}", error);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FSync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
