namespace KnowledgeGraph.Sources;

/// <summary>The input of an import.</summary>
/// <param name="Paths">Files and folders. A file given directly must be a source; other files in folders are reported as ignored.</param>
/// <param name="StarterFolder">The folder of the starter graph, or null to leave it out.</param>
/// <param name="Strict">Whether any rejected or refused row makes the import fail.</param>
public sealed record ImportRequest(IReadOnlyList<string> Paths, string? StarterFolder, bool Strict = false);
