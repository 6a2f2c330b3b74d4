namespace KnowledgeGraph.Sources;

/// <summary>The progress of an import.</summary>
/// <param name="Stage">The current stage.</param>
/// <param name="Files">The files, in reading order; empty until they are known.</param>
public sealed record ImportProgress(ImportStage Stage, IReadOnlyList<FileProgress> Files);

/// <summary>The stages of an import.</summary>
public enum ImportStage
{
    /// <summary>Recognising the formats of files.</summary>
    Recognizing,

    /// <summary>Reading files.</summary>
    Reading,

    /// <summary>Building one graph from everything read.</summary>
    Building,
}

/// <summary>The reading progress of a file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="BytesRead">Stored bytes read.</param>
/// <param name="TotalBytes">The file's size.</param>
/// <param name="Rows">Rows, terms or nodes read so far.</param>
/// <param name="Rejected">The number of rejected ones.</param>
public sealed record FileProgress(string Name, long BytesRead, long TotalBytes, long Rows, long Rejected);
