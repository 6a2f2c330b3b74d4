namespace KnowledgeGraph.Server.Commands;

/// <summary>An error in a document.</summary>
/// <param name="Message">The message.</param>
/// <param name="Locations">Its locations; empty if it concerns the whole document.</param>
internal sealed record Problem(string Message, IReadOnlyList<Place> Locations);

/// <summary>A location in a document.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
internal sealed record Place(int Line, int Column);
