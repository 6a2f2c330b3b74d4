namespace KnowledgeGraph.Model;

/// <summary>How the identifier or symbol in a query matched an entity.</summary>
/// <param name="Asked">The identifier or symbol as given.</param>
/// <param name="How">The kind of match.</param>
public sealed record EntityMatch(string Asked, IdentifierMatchKind How);

/// <summary>Adds matches to entities.</summary>
public static class EntityMatches
{
    /// <summary>A copy of an entity with the match that found it.</summary>
    public static Entity FoundBy(this Entity entity, EntityMatch match) => entity.WithMatch(match);
}
