using System.Globalization;

namespace KnowledgeGraph.Storage;

/// <summary>The layout of a data folder: <c>current</c>, <c>releases/HASH.db</c> and <c>import.lock</c>.</summary>
internal sealed class ReleaseFolder(string root)
{
    /// <summary>The suffix of a file that is not complete yet.</summary>
    public const string TemporarySuffix = ".tmp";

    private const string ReleaseSuffix = ".db";
    private const int Attempts = 10;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(50);

    public string Root { get; } = Path.GetFullPath(root);

    public string CurrentFile => Path.Combine(Root, "current");

    private string Releases => Path.Combine(Root, "releases");

    private string LockFile => Path.Combine(Root, "import.lock");

    public string ReleaseFile(string hash) => Path.Combine(Releases, hash + ReleaseSuffix);

    /// <summary>The current release and the others that are kept; empty for a folder without releases.</summary>
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

    /// <summary>The error if no release is current: it lists the available releases and when they were built.</summary>
    public GraphStoreException CurrentInvalid(string problem) => StoreErrors.CurrentInvalid(CurrentFile, problem, [.. Files().Select(hash =>
        BuiltAt(hash) is { } builtAt ? string.Create(CultureInfo.InvariantCulture, $"{hash} (built at {builtAt:u})") : $"{hash} (cannot be read)")]);

    /// <summary>The content hashes of all releases with a file in the folder, sorted.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(Releases)
        ? [.. Directory.GetFiles(Releases, "*" + ReleaseSuffix).Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(ReleaseHistory.IsHash).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Finds the release with a content hash or a prefix of one, ignoring case.</summary>
    /// <exception cref="GraphStoreException">
    /// No release matches (RELEASE_UNKNOWN), several match (RELEASE_AMBIGUOUS), or there are no releases (STORE_EMPTY).
    /// </exception>
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

    /// <summary>Creates the folder if it does not exist, and locks it for writing.</summary>
    /// <exception cref="GraphStoreException">
    /// The folder belongs to another program (STORE_FOREIGN), or another import writes to it (STORE_BUSY).
    /// </exception>
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
                // 'kg release use' holds the lock only for a moment; an import holds it until it ends.
                if (attempt == Attempts)
                {
                    throw StoreErrors.Busy(LockFile, e);
                }
            }

            await Task.Delay(BetweenAttempts, cancellationToken);
        }
    }

    /// <summary>Writes a block and removes it. The caller must hold the lock.</summary>
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

    /// <summary>Removes incomplete files left by a crash. The caller must hold the lock.</summary>
    public void SweepTemporaries()
    {
        File.Delete(CurrentFile + TemporarySuffix);
        foreach (var file in Directory.GetFiles(Releases, "*" + TemporarySuffix))
        {
            File.Delete(file);
        }
    }

    /// <summary>
    /// After a successful import, removes the releases that are older than all kept ones, if the history is full.
    /// A file that cannot be read stays, because its age is unknown; a file in use stays, because a client may still page through it.
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

    // The operating system releases the lock when the process ends for any reason.
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
