using System.Globalization;

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

    /// <summary>Which release is current and which are kept; none in a folder without releases.</summary>
    /// <exception cref="GraphStoreException">CURRENT_INVALID: there are releases, but the file <c>current</c> names none of them.</exception>
    public ReleaseHistory History()
    {
        var (history, problem) = ReleaseHistory.Read(CurrentFile);
        if (history?.Current is { } current && !File.Exists(ReleaseFile(current)))
        {
            problem = $"it names the release {current}, whose file is not there";
        }

        if (problem is null)
        {
            return history!;
        }

        return Files() is [] && !File.Exists(CurrentFile) ? ReleaseHistory.None : throw CurrentInvalid(problem);
    }

    /// <summary>The error where no release is current: it names those that are here, and when they were built.</summary>
    public GraphStoreException CurrentInvalid(string problem) => StoreErrors.CurrentInvalid(CurrentFile, problem, [.. Files().Select(hash =>
        BuiltAt(hash) is { } builtAt ? string.Create(CultureInfo.InvariantCulture, $"{hash} (built at {builtAt:u})") : $"{hash} (cannot be read)")]);

    /// <summary>The content hashes of all releases that have a file here, in their order.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(Releases)
        ? [.. Directory.GetFiles(Releases, "*" + ReleaseSuffix).Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(ReleaseHistory.IsHash).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The release here that a content hash, or the beginning of one in any case, names.</summary>
    /// <exception cref="GraphStoreException">None begins so (RELEASE_UNKNOWN), several do (RELEASE_AMBIGUOUS), or there is none at all (STORE_EMPTY).</exception>
    public string Find(string prefix)
    {
        var files = Files();
        var found = files.Where(hash => hash.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ToList();
        return (files, found) switch
        {
            ([], _) => throw StoreErrors.Empty(Root),
            (_, [var hash]) => hash,
            (_, []) => throw StoreErrors.UnknownRelease(prefix, files),
            _ => throw StoreErrors.AmbiguousRelease(prefix, found),
        };
    }

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
                // 'kg release use' holds the lock for a moment only; an import for as long as it takes.
                if (attempt == Attempts)
                {
                    throw StoreErrors.Busy(LockFile, e);
                }
            }

            await Task.Delay(BetweenAttempts, cancellationToken);
        }
    }

    /// <summary>Writes a block and removes it. For whoever took the folder.</summary>
    public void CheckWritable()
    {
        var probe = Path.Combine(Releases, "probe" + TemporarySuffix);
        try
        {
            File.WriteAllBytes(probe, new byte[4096]);
        }
        finally
        {
            File.Delete(probe);
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

    /// <summary>
    /// Removes the releases that were built before each of those kept, once as many as that are kept. For an import that has succeeded.
    /// A file that cannot be read, or is in use, stays: nothing tells how old it is, or somebody pages in it.
    /// </summary>
    public void Sweep(ReleaseHistory history)
    {
        if (history.Hashes.Count < ReleaseHistory.Kept || history.Hashes.Select(BuiltAt).Min() is not { } oldest)
        {
            return;
        }

        foreach (var hash in Files().Except(history.Hashes, StringComparer.Ordinal))
        {
            if (BuiltAt(hash) < oldest && !IsInUse(ReleaseFile(hash)))
            {
                File.Delete(ReleaseFile(hash));
            }
        }
    }

    // Released by the operating system when the process ends, however it ends.
    private FileStream OpenLock() => new(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);

    private DateTimeOffset? BuiltAt(string hash) => Storage.ReleaseFile.TryReadBuiltAt(ReleaseFile(hash));

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
