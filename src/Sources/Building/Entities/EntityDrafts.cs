using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The entities of the release, by canonical id.</summary>
internal sealed class EntityDrafts
{
    private readonly Dictionary<Curie, EntityDraft> _drafts = [];

    public IReadOnlyCollection<EntityDraft> All => _drafts.Values;

    public bool Contains(Curie id) => _drafts.ContainsKey(id);

    public bool TryGet(Curie id, [NotNullWhen(true)] out EntityDraft? draft) => _drafts.TryGetValue(id, out draft);

    /// <summary>Whether an entity with this id and category exists.</summary>
    public bool Has(Curie id, EntityCategory category) => _drafts.TryGetValue(id, out var draft) && draft.Category == category;

    /// <summary>Returns the entity with an id, or adds it; null if the existing entity has another category.</summary>
    public EntityDraft? GetOrAdd(Curie id, EntityCategory category)
    {
        if (!_drafts.TryGetValue(id, out var draft))
        {
            _drafts.Add(id, draft = new EntityDraft(id, category));
        }

        return draft.Category == category ? draft : null;
    }
}
