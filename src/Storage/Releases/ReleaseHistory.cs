namespace KnowledgeGraph.Storage;

/// <summary>
/// The file <c>current</c>: the content hashes of the kept releases, one per line, the current one first.
/// It is replaced as a whole, so that the current release and the kept ones change in one step.
/// </summary>
internal sealed class ReleaseHistory
{
    /// <summary>The number of releases that are kept.</summary>
    public const int Kept = 3;

    private ReleaseHistory(IReadOnlyList<string> hashes) => Hashes = hashes;

    /// <summary>The history of a folder without releases.</summary>
    public static ReleaseHistory None { get; } = new([]);

    public IReadOnlyList<string> Hashes { get; }

    /// <summary>The current release, or null if there is none yet.</summary>
    public string? Current => Hashes.Count > 0 ? Hashes[0] : null;

    /// <summary>Whether a text can be a content hash, and so part of a file name.</summary>
    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Reads the file, or returns what is wrong with it.</summary>
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

    /// <summary>The history with this release as the current one.</summary>
    public ReleaseHistory With(string hash) => new([hash, .. Hashes.Where(other => other != hash).Take(Kept - 1)]);

    public void Write(string path)
    {
        var temporary = path + ReleaseFolder.TemporarySuffix;
        File.WriteAllLines(temporary, Hashes);
        DurableFiles.Replace(temporary, path);
    }
}
