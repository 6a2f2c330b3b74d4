namespace KnowledgeGraph.Model;

/// <summary>How the identifier or symbol in a question led to an entity.</summary>
/// <param name="Asked">The identifier or symbol as it was given.</param>
/// <param name="How">How the two are connected.</param>
public sealed record EntityMatch(string Asked, IdentifierMatchKind How);

/// <summary>Puts matches on entities.</summary>
public static class EntityMatches
{
    /// <summary>A copy of an entity that says how it was found.</summary>
    public static Entity FoundBy(this Entity entity, EntityMatch match) => entity.WithMatch(match);
}
