namespace KnowledgeGraph.Storage;

/// <summary>Where things lie in a data folder: <c>current</c>, <c>releases/HASH.db</c> and <c>import.lock</c>.</summary>
internal sealed class ReleaseFolder(string root)
{
    /// <summary>Ends the name of a file that is not whole yet.</summary>
    public const string TemporarySuffix = ".tmp";

    private const string ReleaseSuffix = ".db";
    private const int Attempts = 10;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(50);

    public string Root { get; } = Path.GetFullPath(root);

    public string CurrentFile => Path.Combine(Root, "current");

    private string Releases => Path.Combine(Root, "releases");

    private string LockFile => Path.Combine(Root, "import.lock");

    public string ReleaseFile(string hash) => Path.Combine(Releases, hash + ReleaseSuffix);

    public ReleaseHistory History() => ReleaseHistory.Read(CurrentFile);

    /// <summary>Makes the folder if there is none, and takes it for writing.</summary>
    /// <exception cref="GraphStoreException">The folder is another program's (STORE_FOREIGN), or another import writes to it (STORE_BUSY).</exception>
    public async Task<FileStream> TakeForWritingAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Releases) && FirstEntry() is { } found)
        {
            throw StoreErrors.Foreign(Root, found);
        }

        Directory.CreateDirectory(Releases);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return OpenLock();
            }
            catch (IOException e) when (!StoreErrors.IsOfWriting(e))
            {
                // A server that sweeps holds the lock for a moment only; an import for as long as it takes.
                if (attempt == Attempts)
                {
                    throw StoreErrors.Busy(LockFile, e);
                }
            }

            await Task.Delay(BetweenAttempts, cancellationToken);
        }
    }

    /// <summary>Sweeps if nobody writes at the moment; whoever does sweeps afterwards.</summary>
    public void TrySweep()
    {
        if (!Directory.Exists(Releases))
        {
            return;
        }

        try
        {
            using var taken = OpenLock();
            Sweep();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or GraphStoreException)
        {
            // Another process writes, the folder is read-only, or what is kept cannot be told: sweeping is not for us to do.
        }
    }

    /// <summary>Removes what a crash left half-written. For whoever took the folder.</summary>
    public void SweepTemporaries()
    {
        File.Delete(CurrentFile + TemporarySuffix);
        foreach (var file in Directory.GetFiles(Releases, "*" + TemporarySuffix))
        {
            File.Delete(file);
        }
    }

    /// <summary>Removes as well the releases that are neither kept nor in use. For whoever took the folder.</summary>
    public void Sweep()
    {
        SweepTemporaries();
        var kept = History().Hashes.Select(ReleaseFile).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Releases, "*" + ReleaseSuffix))
        {
            if (!kept.Contains(file) && !IsInUse(file))
            {
                File.Delete(file);
            }
        }
    }

    // Released by the operating system when the process ends, however it ends.
    private FileStream OpenLock() => new(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);

    private string? FirstEntry() =>
        Directory.Exists(Root) ? Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal).FirstOrDefault() : null;

    private static bool IsInUse(string file)
    {
        try
        {
            using var alone = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 1);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
