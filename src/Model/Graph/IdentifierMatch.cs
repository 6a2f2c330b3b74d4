namespace KnowledgeGraph.Model;

/// <summary>An entity that an identifier or symbol may mean.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="How">How the two are connected.</param>
public sealed record IdentifierMatch(Entity Entity, IdentifierMatchKind How);
