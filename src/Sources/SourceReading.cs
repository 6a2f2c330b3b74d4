namespace KnowledgeGraph.Sources;

/// <summary>
/// The state of reading one file. Readers count their progress here; another thread may read the counts at the same time.
/// </summary>
/// <param name="location">The file or member to read.</param>
/// <param name="log">Receives rejected rows.</param>
public sealed class SourceReading(SourceLocation location, ISourceLog log)
{
    private readonly Dictionary<string, long> _skipped = new(StringComparer.Ordinal);
    private readonly List<SourceNote> _notes = [];
    private readonly HashSet<string> _skippedRows = new(StringComparer.Ordinal);
    private long _totalBytes;
    private long _bytesRead;
    private long _rows;
    private long _rejected;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file to read.</param>
    /// <param name="log">Receives rejected rows.</param>
    public SourceReading(string path, ISourceLog log)
        : this(new SourceLocation(path), log)
    {
    }

    /// <summary>What is being read.</summary>
    public SourceLocation Location => location;

    /// <summary>The file being read, as it was given, or <c>archive!member</c>.</summary>
    public string Path { get; } = location.Path;

    /// <summary>Stored size of the file or member in bytes, compressed if it is; 0 until it is open.</summary>
    public long TotalBytes
    {
        get => Volatile.Read(ref _totalBytes);
        internal set => Volatile.Write(ref _totalBytes, value);
    }

    /// <summary>Bytes of the file read so far, out of <see cref="TotalBytes"/>.</summary>
    public long BytesRead => Volatile.Read(ref _bytesRead);

    /// <summary>
    /// SHA-256 of the stored bytes of the file or archive member, as 64 hexadecimal digits in lower case; null until it was read to
    /// its end.
    /// </summary>
    public string? Sha256 { get; internal set; }

    /// <summary>Data rows, terms or nodes read so far, including rejected ones.</summary>
    public long Rows => Volatile.Read(ref _rows);

    /// <summary>Rows, clauses or nodes rejected so far.</summary>
    public long Rejected => Volatile.Read(ref _rejected);

    /// <summary>Parts of the file that the records do not include, by name, with their number. Complete after reading.</summary>
    public IReadOnlyDictionary<string, long> Skipped => _skipped;

    /// <summary>Notes about the file as a whole. Complete after reading.</summary>
    public IReadOnlyList<SourceNote> Notes => _notes;

    internal void CountBytes(long bytes) => Interlocked.Add(ref _bytesRead, bytes);

    internal void CountRow() => Volatile.Write(ref _rows, _rows + 1);

    /// <summary>Whether the parts skipped under a name are separate rows, not parts of rows.</summary>
    internal bool AreRows(string skipped) => _skippedRows.Contains(skipped);

    internal void Skip(string what) => _skipped[what] = _skipped.GetValueOrDefault(what) + 1;

    internal void SkipRow(string what)
    {
        Skip(what);
        _skippedRows.Add(what);
    }

    /// <summary>Adds a note about the file as a whole.</summary>
    internal void Note(ReportCode code, string message) => _notes.Add(new SourceNote(code, message));

    internal void Reject(long line, string reason)
    {
        Volatile.Write(ref _rejected, _rejected + 1);
        log.Reject(new SourceRejection(Path, line, reason));
    }

    internal void RejectPart(long line, string reason)
    {
        Volatile.Write(ref _rejected, _rejected + 1);
        log.Reject(new SourceRejection(Path, line, reason, IsPart: true));
    }
}

/// <summary>A note about a file as a whole.</summary>
/// <param name="Code">The line of the report.</param>
/// <param name="Message">The text of the note, in sentences.</param>
public sealed record SourceNote(ReportCode Code, string Message);
