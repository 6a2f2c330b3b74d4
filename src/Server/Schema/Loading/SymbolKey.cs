namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene symbol in a release.</summary>
/// <param name="Release">The content hash of the release.</param>
/// <param name="Symbol">The symbol as given.</param>
public readonly record struct SymbolKey(string Release, string Symbol);
