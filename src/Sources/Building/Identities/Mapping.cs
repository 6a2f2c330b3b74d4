using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A statement of Mondo that an entry of another resource is the same as, or has to do with, one of its terms.</summary>
/// <param name="Subject">The term of Mondo.</param>
/// <param name="Predicate">How the two relate.</param>
/// <param name="Object">The entry.</param>
/// <param name="Version">The release it stands in, or null; releases compare as text.</param>
/// <param name="Origin">Where it stands.</param>
internal sealed record Mapping(Curie Subject, MappingPredicate Predicate, Curie Object, string? Version, Origin Origin);
