using System.Runtime.InteropServices;

namespace KnowledgeGraph.Neo4j;

/// <summary>Reads entities from the results of <see cref="EntityCards"/>.</summary>
/// <param name="release">The content hash of the release.</param>
internal sealed class EntityReader(string release)
{
    /// <summary>The rank of the entity.</summary>
    public static int Rank(List<object?> card) => (int)(long)card[1]!;

    /// <summary>Reads the entity, or null if there is none.</summary>
    public Entity? ReadOptional(object? card) => card is List<object?> list ? Read(list) : null;

    /// <summary>Reads the entities of a list of cards.</summary>
    public Entity[] ReadAll(object? cards) => [.. ((List<object?>)cards!).Select(card => Read((List<object?>)card!))];

    /// <summary>Reads the entity.</summary>
    public Entity Read(List<object?> card)
    {
        var category = EnumNames.Parse<EntityCategory>((string)card[0]!);
        var entity = Entity.Create(category, Curie.FromCanonical((string)card[2]!), release);
        EntityProperties.Of(category).Fill(entity, CollectionsMarshal.AsSpan(card)[3..]);
        return entity;
    }
}
