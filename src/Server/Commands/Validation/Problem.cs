namespace KnowledgeGraph.Server.Commands;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Locations">Where; empty if it is true of the whole document.</param>
internal sealed record Problem(string Message, IReadOnlyList<Place> Locations);

/// <summary>A place in a document.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
internal sealed record Place(int Line, int Column);
