namespace KnowledgeGraph.Storage;

/// <summary>
/// The file <c>current</c>: the content hashes of the releases kept, one a line, the current one first.
/// It is replaced as a whole, so that which release is current and which ones are kept changes in one step.
/// </summary>
internal sealed class ReleaseHistory
{
    /// <summary>How many releases are kept.</summary>
    public const int Kept = 3;

    private ReleaseHistory(IReadOnlyList<string> hashes) => Hashes = hashes;

    /// <summary>Of a folder without a release.</summary>
    public static ReleaseHistory None { get; } = new([]);

    public IReadOnlyList<string> Hashes { get; }

    /// <summary>The current release, or null where there is none yet.</summary>
    public string? Current => Hashes.Count > 0 ? Hashes[0] : null;

    /// <summary>Whether a text can be a content hash, and so part of a file name.</summary>
    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    public static ReleaseHistory Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return None;
        }

        return lines.Length > 0 && lines.All(IsHash)
            ? new ReleaseHistory(lines)
            : throw StoreErrors.Damaged(path, "expected a content hash of 64 hexadecimal digits in each line");
    }

    /// <summary>The history in which this release is the current one.</summary>
    public ReleaseHistory With(string hash) => new([hash, .. Hashes.Where(other => other != hash).Take(Kept - 1)]);

    /// <summary>The release kept that a hash, or the beginning of one, names.</summary>
    /// <exception cref="GraphStoreException">None is kept that begins so (RELEASE_UNKNOWN), or several (RELEASE_AMBIGUOUS).</exception>
    public string Find(string prefix)
    {
        var found = Hashes.Where(hash => hash.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [var hash] => hash,
            [] => throw StoreErrors.UnknownRelease(prefix, Hashes),
            _ => throw StoreErrors.AmbiguousRelease(prefix, found),
        };
    }

    public void Write(string path)
    {
        var temporary = path + ReleaseFolder.TemporarySuffix;
        File.WriteAllLines(temporary, Hashes);
        DurableFiles.Replace(temporary, path);
    }
}
