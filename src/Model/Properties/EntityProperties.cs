namespace KnowledgeGraph.Model;

/// <summary>The stored properties of <see cref="Entity"/> and its subtypes.</summary>
public static class EntityProperties
{
    private static readonly string[] Structure = [nameof(Entity.Id), nameof(Entity.Release), nameof(Entity.Match)];

    /// <summary>The properties of all categories, by position. An entity of another category has no value.</summary>
    public static StoredProperties<Entity> All { get; } = new([typeof(Disease), typeof(Gene), typeof(Phenotype)], Structure);

    /// <summary>The properties of one category.</summary>
    public static StoredProperties<Entity> Of(EntityCategory category) => ByCategory.Of[category];

    private static class ByCategory
    {
        public static readonly Dictionary<EntityCategory, StoredProperties<Entity>> Of = new()
        {
            [EntityCategory.Disease] = new([typeof(Disease)], Structure),
            [EntityCategory.Gene] = new([typeof(Gene)], Structure),
            [EntityCategory.Phenotype] = new([typeof(Phenotype)], Structure),
        };
    }
}
