namespace KnowledgeGraph.Sources;

/// <summary>The input of an import.</summary>
/// <param name="Paths">Files and folders. A file given directly must be a source; other files in folders are reported as ignored.</param>
/// <param name="SeedFolder">The folder of the seed, or null to leave the seed out.</param>
/// <param name="Strict">Whether any rejected or refused row makes the import fail.</param>
public sealed record ImportRequest(IReadOnlyList<string> Paths, string? SeedFolder, bool Strict = false);
