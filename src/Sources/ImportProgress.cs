namespace KnowledgeGraph.Sources;

/// <summary>How far an import has come.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Files">The files, in the order they are read; empty until they are known.</param>
public sealed record ImportProgress(ImportStage Stage, IReadOnlyList<FileProgress> Files);

/// <summary>What an import is doing.</summary>
public enum ImportStage
{
    /// <summary>Looking at files to tell what they are.</summary>
    Recognizing,

    /// <summary>Reading files.</summary>
    Reading,

    /// <summary>Making one graph of everything read.</summary>
    Building,
}

/// <summary>How far the reading of a file has come.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="BytesRead">Bytes read, as they lie on disk.</param>
/// <param name="TotalBytes">The file's size.</param>
/// <param name="Rows">Rows, terms or nodes met.</param>
/// <param name="Rejected">How many of them were rejected.</param>
public sealed record FileProgress(string Name, long BytesRead, long TotalBytes, long Rows, long Rejected);
