namespace KnowledgeGraph.Sources.Catalog;

/// <summary>One release of one ontology, and the files that contain it. Several files are versions of the same content and must agree.</summary>
/// <param name="Id">Short id such as <c>hp</c>; null for a file that states none.</param>
/// <param name="Version">Release such as <c>2023-01-27</c>; null for a file that states none.</param>
/// <param name="Files">The files, in the order of the catalogue; several only if id and version are stated.</param>
public sealed record OntologyRelease(string? Id, string? Version, IReadOnlyList<RecognizedSource> Files);
