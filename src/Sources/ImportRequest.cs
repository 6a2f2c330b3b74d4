namespace KnowledgeGraph.Sources;

/// <summary>What to make a release of.</summary>
/// <param name="Paths">Files and folders. A file that is named must be a source; what is none in a folder is listed as ignored.</param>
/// <param name="SeedFolder">The folder of the seed, or null to leave the seed out.</param>
/// <param name="Strict">Whether any rejected or refused row makes the import fail.</param>
public sealed record ImportRequest(IReadOnlyList<string> Paths, string? SeedFolder, bool Strict = false);
