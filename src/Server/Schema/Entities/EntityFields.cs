using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// The fields of every entity that are not in <see cref="Entity"/> itself but in its texts.
/// <see cref="EntityInterface"/> puts them on the interface, too.
/// </summary>
[ExtendObjectType<Entity>]
public sealed class EntityFields
{
    /// <summary>The label in English, or in another language; null where no source gives one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">A BCP 47 language tag, for example `ja`, in any case; English where it is left out. A tag that no source has falls back to
    /// the more general one, `pt-BR` to `pt` (RFC 4647, section 3.4). See `translations` for the languages there are.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [BindMember(nameof(Entity.Name))]
    [Cost(0)] // In English it is at hand; texts of other languages are loaded.
    public ValueTask<string?> GetNameAsync([Parent] Entity entity, [Cost(10)] string? language, TextLoader texts, CancellationToken cancellationToken) =>
        Languages.IsEnglish(language)
            ? ValueTask.FromResult(entity.Name)
            : Languages.TextAsync(entity, language!, TranslatedPart.Name, _ => entity.Name, texts, cancellationToken);

    /// <summary>The definition in English, or in another language; null where no source gives one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">A BCP 47 language tag, for example `fr`, in any case; English where it is left out. `fr-CA` falls back to `fr`, as in `name`.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async ValueTask<string?> GetDescriptionAsync(
        [Parent] Entity entity, string? language, TextLoader texts, CancellationToken cancellationToken) =>
        Languages.IsEnglish(language)
            ? (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Description
            : await Languages.TextAsync(entity, language!, TranslatedPart.Description, text => text?.Description, texts, cancellationToken);

    /// <summary>Names and definitions in languages other than English, with their status, by language tag.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">Only this language: a BCP 47 language tag, in any case. `pt-BR` falls back to `pt`, as in `name`.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<IReadOnlyList<Translation>> GetTranslationsAsync(
        [Parent] Entity entity, string? language, TextLoader texts, CancellationToken cancellationToken)
    {
        var translations = (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Translations ?? [];
        return language is null ? translations : Languages.Of(translations, language);
    }

    /// <summary>
    /// Other names, exact ones first, then by text. The name itself is among them where its source says what kind of name it is
    /// (HPO's type `layperson`, for example), and one text may be there once for each type.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<IReadOnlyList<Synonym>> GetSynonymsAsync([Parent] Entity entity, TextLoader texts, CancellationToken cancellationToken) =>
        (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Synonyms ?? [];

    /// <summary>Entries of other resources on the same or a near thing, exact ones first, then by id.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="predicate">Only entries that relate to the entity in one of these ways.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<IReadOnlyList<Xref>> GetXrefsAsync(
        [Parent] Entity entity, IReadOnlyList<MappingPredicate>? predicate, TextLoader texts, CancellationToken cancellationToken)
    {
        var xrefs = (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Xrefs ?? [];
        return predicate is null ? xrefs : [.. xrefs.Where(xref => predicate.Contains(xref.Predicate))];
    }

    /// <summary>Other entities that may be the same, though no authority says so, by id; empty for most entities.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<IReadOnlyList<PossiblySameNode>> GetPossiblySameAsync([Parent] Entity entity, TextLoader texts, CancellationToken cancellationToken)
    {
        var others = (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.PossiblySame ?? [];
        return [.. others.Select(other => new PossiblySameNode(other, entity.Release))];
    }

    /// <summary>What this release knows of the entity, counted.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="counts">Loads counts.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<EntityCounts> GetCountsAsync([Parent] Entity entity, CountsLoader counts, CancellationToken cancellationToken) =>
        (await counts.LoadAsync(EntityKey.Of(entity), cancellationToken))!;
}
