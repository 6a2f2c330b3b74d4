namespace KnowledgeGraph.Sources.Building;

/// <summary>The order of entities: by case-folded invariant name, then id, both ordinal; entities without a name are last.</summary>
internal static class EntityRanks
{
    public static EntityDraft[] Order(IReadOnlyCollection<EntityDraft> drafts)
    {
        var keyed = drafts.Select(draft => (Name: draft.Name?.ToLowerInvariant(), Id: draft.Id.ToString(), Draft: draft)).ToArray();
        Array.Sort(keyed, (left, right) =>
        {
            if (left.Name is null || right.Name is null)
            {
                var nameless = (left.Name is null).CompareTo(right.Name is null);
                return nameless != 0 ? nameless : string.CompareOrdinal(left.Id, right.Id);
            }

            var byName = string.CompareOrdinal(left.Name, right.Name);
            return byName != 0 ? byName : string.CompareOrdinal(left.Id, right.Id);
        });
        return Array.ConvertAll(keyed, entry => entry.Draft);
    }
}
