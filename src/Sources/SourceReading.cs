namespace KnowledgeGraph.Sources;

/// <summary>
/// One reading of one file: readers count their progress here, and another thread may look at the counts meanwhile.
/// </summary>
/// <param name="location">The file or member to read.</param>
/// <param name="log">Where rejected rows go.</param>
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
    /// <param name="log">Where rejected rows go.</param>
    public SourceReading(string path, ISourceLog log)
        : this(new SourceLocation(path), log)
    {
    }

    /// <summary>What is being read.</summary>
    public SourceLocation Location => location;

    /// <summary>The file being read, as it was given, or <c>archive!member</c>.</summary>
    public string Path { get; } = location.Path;

    /// <summary>Size of the file or member in bytes, compressed if it is; 0 until it is open.</summary>
    public long TotalBytes
    {
        get => Volatile.Read(ref _totalBytes);
        internal set => Volatile.Write(ref _totalBytes, value);
    }

    /// <summary>Bytes of the file read so far, out of <see cref="TotalBytes"/>.</summary>
    public long BytesRead => Volatile.Read(ref _bytesRead);

    /// <summary>SHA-256 of the file as it lies on disk, or of the member as it lies in its archive, 64 hexadecimal digits in lower case; null until it has been read to its end.</summary>
    public string? Sha256 { get; internal set; }

    /// <summary>Data rows, terms or nodes met so far, rejected ones included.</summary>
    public long Rows => Volatile.Read(ref _rows);

    /// <summary>Rows, clauses or nodes rejected so far.</summary>
    public long Rejected => Volatile.Read(ref _rejected);

    /// <summary>What the format holds and the records do not, by name, counted. Complete when the reading has ended.</summary>
    public IReadOnlyDictionary<string, long> Skipped => _skipped;

    /// <summary>What is to be said of the file as a whole. Complete when the reading has ended.</summary>
    public IReadOnlyList<SourceNote> Notes => _notes;

    internal void CountBytes(long bytes) => Interlocked.Add(ref _bytesRead, bytes);

    internal void CountRow() => Volatile.Write(ref _rows, _rows + 1);

    /// <summary>Whether what was skipped under a name are rows of their own, not parts of rows.</summary>
    internal bool AreRows(string skipped) => _skippedRows.Contains(skipped);

    internal void Skip(string what) => _skipped[what] = _skipped.GetValueOrDefault(what) + 1;

    internal void SkipRow(string what)
    {
        Skip(what);
        _skippedRows.Add(what);
    }

    /// <summary>Takes note of something about the file as a whole.</summary>
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

/// <summary>Something to be said of a file as a whole.</summary>
/// <param name="Code">The line of the report.</param>
/// <param name="Message">What is to be said, in sentences.</param>
public sealed record SourceNote(ReportCode Code, string Message);
