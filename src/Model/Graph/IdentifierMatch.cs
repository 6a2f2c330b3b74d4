namespace KnowledgeGraph.Model;

/// <summary>An entity that matches an identifier or symbol.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="How">The kind of match.</param>
public sealed record IdentifierMatch(Entity Entity, IdentifierMatchKind How);
