using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A assertion by Mondo that relates an entry of another resource to one of its terms.</summary>
/// <param name="Subject">The term of Mondo.</param>
/// <param name="Predicate">How the two relate.</param>
/// <param name="Object">The entry.</param>
/// <param name="Version">The release that contains it, or null; ordered by ReleaseOrder.</param>
/// <param name="Origin">The position of the assertion.</param>
internal sealed record Mapping(Curie Subject, MappingPredicate Predicate, Curie Object, string? Version, Origin Origin);
