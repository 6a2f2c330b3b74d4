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

    /// <summary>Reads it; or says what is wrong with the file.</summary>
    public static (ReleaseHistory? History, string? Problem) Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "it is missing");
        }

        return lines.Length > 0 && lines.All(IsHash)
            ? (new ReleaseHistory(lines), null)
            : (null, "expected a content hash of 64 hexadecimal digits in each line");
    }

    /// <summary>The history in which this release is the current one.</summary>
    public ReleaseHistory With(string hash) => new([hash, .. Hashes.Where(other => other != hash).Take(Kept - 1)]);

    public void Write(string path)
    {
        var temporary = path + ReleaseFolder.TemporarySuffix;
        File.WriteAllLines(temporary, Hashes);
        DurableFiles.Replace(temporary, path);
    }
}
