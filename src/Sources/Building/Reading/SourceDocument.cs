using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A file that was read; all of its rows share one object.</summary>
/// <param name="file">What the release states about the file.</param>
/// <param name="isStarter">Whether it belongs to the starter graph, which repeats facts of other files and has lower precedence.</param>
/// <param name="hasLines">Whether its rows have line numbers; JSON nodes have none.</param>
internal sealed class SourceDocument(SourceFile file, bool isStarter, bool hasLines)
{
    public SourceFile File { get; } = file;

    public bool IsStarter { get; } = isStarter;

    public bool HasLines { get; } = hasLines;

    public string Name => File.Name;
}

/// <summary>The position of a fact.</summary>
/// <param name="Document">The file.</param>
/// <param name="Line">Its line from 1; null if the format has none.</param>
internal readonly record struct Origin(SourceDocument Document, long? Line);
