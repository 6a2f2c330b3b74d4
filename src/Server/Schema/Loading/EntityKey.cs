using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An entity of a release.</summary>
/// <param name="Release">The content hash of the release.</param>
/// <param name="Id">The canonical id.</param>
public readonly record struct EntityKey(string Release, Curie Id)
{
    /// <summary>The key of an entity that is already loaded.</summary>
    public static EntityKey Of(Entity entity) => new(entity.Release, entity.Id);
}
