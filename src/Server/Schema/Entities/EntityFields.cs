using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// The fields of every entity that are read from its texts rather than from <see cref="Entity"/>.
/// <see cref="EntityInterface"/> adds them to the interface as well.
/// </summary>
[ExtendObjectType<Entity>]
public sealed class EntityFields
{
    /// <summary>The label in English or another language; null if no source has one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">A BCP 47 language tag, for example `ja`, case-insensitive; the default is English. A tag that no source has falls back to
    /// the more general one, `pt-BR` to `pt` (RFC 4647, section 3.4). `translations` lists the available languages.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [BindMember(nameof(Entity.Name))]
    [Cost(0)] // The English name is already loaded; other languages are loaded separately.
    public ValueTask<string?> GetNameAsync([Parent] Entity entity, [Cost(10)] string? language, TextLoader texts, CancellationToken cancellationToken) =>
        Languages.IsEnglish(language)
            ? ValueTask.FromResult(entity.Name)
            : Languages.TextAsync(entity, language!, TranslatedPart.Name, _ => entity.Name, texts, cancellationToken);

    /// <summary>The definition in English or another language; null if no source has one.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">A BCP 47 language tag, for example `fr`, case-insensitive; the default is English. `fr-CA` falls back to `fr`, as in `name`.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async ValueTask<string?> GetDescriptionAsync(
        [Parent] Entity entity, string? language, TextLoader texts, CancellationToken cancellationToken) =>
        Languages.IsEnglish(language)
            ? (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Description
            : await Languages.TextAsync(entity, language!, TranslatedPart.Description, text => text?.Description, texts, cancellationToken);

    /// <summary>Names and definitions in languages other than English, with their status, by language tag.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">Only this language: a BCP 47 language tag, case-insensitive. `pt-BR` falls back to `pt`, as in `name`.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<Translation>> GetTranslationsAsync(
        [Parent] Entity entity, string? language, TextLoader texts, CancellationToken cancellationToken)
    {
        var translations = (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Translations ?? [];
        return language is null ? translations : Languages.Of(translations, language);
    }

    /// <summary>
    /// Other names, exact ones first, then by text. The name itself is included if its source states a type for it, for example
    /// HPO's type `layperson`. One text can occur once for each type.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<Synonym>> GetSynonymsAsync([Parent] Entity entity, TextLoader texts, CancellationToken cancellationToken) =>
        (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Synonyms ?? [];

    /// <summary>Entries of other resources on the same or a similar entity, exact matches first, then by id.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="predicate">Only entries with one of these kinds of match.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<Xref>> GetXrefsAsync(
        [Parent] Entity entity, IReadOnlyList<MappingPredicate>? predicate, TextLoader texts, CancellationToken cancellationToken)
    {
        var xrefs = (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.Xrefs ?? [];
        return predicate is null ? xrefs : [.. xrefs.Where(xref => predicate.Contains(xref.Predicate))];
    }

    /// <summary>Other entities that may be the same although no authority says so, by id; empty for most entities.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<PossiblySameNode>> GetPossiblySameAsync([Parent] Entity entity, TextLoader texts, CancellationToken cancellationToken)
    {
        var others = (await texts.LoadAsync(EntityKey.Of(entity), cancellationToken))?.PossiblySame ?? [];
        return [.. others.Select(other => new PossiblySameNode(other, entity.Release))];
    }

    /// <summary>Counts of what this release contains on the entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="counts">Loads counts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<EntityCounts> GetCountsAsync([Parent] Entity entity, CountsLoader counts, CancellationToken cancellationToken) =>
        (await counts.LoadAsync(EntityKey.Of(entity), cancellationToken))!;
}
