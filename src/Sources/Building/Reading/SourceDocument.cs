using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A file that was read: the same object for all of its rows.</summary>
/// <param name="file">What the release says of the file.</param>
/// <param name="isSeed">Whether it belongs to the seed, which repeats facts of other files and yields to them.</param>
/// <param name="hasLines">Whether its rows have lines; nodes of JSON have none.</param>
internal sealed class SourceDocument(SourceFile file, bool isSeed, bool hasLines)
{
    public SourceFile File { get; } = file;

    public bool IsSeed { get; } = isSeed;

    public bool HasLines { get; } = hasLines;

    public string Name => File.Name;
}

/// <summary>Where a fact stands.</summary>
/// <param name="Document">The file.</param>
/// <param name="Line">Its line from 1; null where the format has none.</param>
internal readonly record struct Origin(SourceDocument Document, long? Line);
