namespace KnowledgeGraph.Server.Schema;

/// <summary>An assertion of a release.</summary>
/// <param name="Release">The content hash of the release.</param>
/// <param name="Row">The assertion's row.</param>
public readonly record struct AssertionKey(string Release, int Row);
