using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Puts the lists of an entity into their final form: without duplicates and in their documented order.</summary>
internal static class EntityTexts
{
    public static EntityText Freeze(EntityDraft draft) => new()
    {
        Id = draft.Id,
        Description = draft.Description,
        Synonyms = Synonyms(draft),
        Xrefs = Xrefs(draft),
        PossiblySame = [.. draft.PossiblySame.OrderBy(other => other.Id.ToString(), StringComparer.Ordinal)],
        Translations = [.. draft.Translations
            .Distinct()
            .OrderBy(translation => translation.Language, StringComparer.Ordinal)
            .ThenBy(translation => translation.Part)
            .ThenBy(translation => translation.Text, StringComparer.Ordinal)],
        Overview = [.. draft.Overview.OrderBy(paragraph => paragraph.Section)],
    };

    /// <summary>
    /// Each text of a resource once for each type, with its closest scope. A synonym without a type is dropped if a typed one has the
    /// same or a closer scope. The entity's name is a synonym only if a type adds something, such as that it is a lay name.
    /// </summary>
    private static IReadOnlyList<Synonym> Synonyms(EntityDraft draft)
    {
        if (draft.Synonyms.Count == 0)
        {
            return [];
        }

        var typed = draft.Synonyms
            .Where(synonym => synonym.Type is not null)
            .GroupBy(synonym => (synonym.Text, synonym.Source))
            .ToDictionary(group => group.Key, group => group.Min(synonym => synonym.Scope));
        return [.. draft.Synonyms
            .Where(synonym => synonym.Type is not null
                || (synonym.Text != draft.Name && !(typed.TryGetValue((synonym.Text, synonym.Source), out var scope) && scope <= synonym.Scope)))
            .OrderBy(synonym => synonym.Scope)
            .ThenBy(synonym => synonym.Text, StringComparer.Ordinal)
            .ThenBy(synonym => synonym.Source.ToString(), StringComparer.Ordinal)
            .ThenBy(synonym => synonym.Type, StringComparer.Ordinal)
            .DistinctBy(synonym => (synonym.Text, synonym.Source, synonym.Type))];
    }

    /// <summary>Each entry of a resource once for each predicate; an unqualified reference is dropped if the resource has a qualified one.</summary>
    private static IReadOnlyList<Xref> Xrefs(EntityDraft draft)
    {
        if (draft.Xrefs.Count == 0)
        {
            return [];
        }

        var qualified = draft.Xrefs
            .Where(xref => xref.Predicate != MappingPredicate.Unqualified)
            .Select(xref => (xref.Id, xref.Source))
            .ToHashSet();
        return [.. draft.Xrefs
            .Where(xref => xref.Predicate != MappingPredicate.Unqualified || !qualified.Contains((xref.Id, xref.Source)))
            .Distinct()
            .OrderBy(xref => xref.Predicate)
            .ThenBy(xref => xref.Id, StringComparer.Ordinal)
            .ThenBy(xref => xref.Source, StringComparer.Ordinal)];
    }
}
