using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Looks up names and definitions in other languages (RFC 4647, section 3.4).</summary>
internal static class Languages
{
    private const string English = "en";

    /// <summary>Whether the language is English or not given.</summary>
    public static bool IsEnglish(string? language) => language is null || AreSame(language, English);

    /// <summary>The name or definition in a language, or in the closest more general language that a source has; null if there is none.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="language">A language tag; <c>en-GB</c> falls back to the English text.</param>
    /// <param name="part">Selects the text.</param>
    /// <param name="inEnglish">Returns the English text.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public static async ValueTask<string?> TextAsync(
        Entity entity, string language, TranslatedPart part, Func<EntityText?, string?> inEnglish, TextLoader texts, CancellationToken cancellationToken)
    {
        var text = await texts.LoadAsync(EntityKey.Of(entity), cancellationToken);
        foreach (var tag in Lookup(language))
        {
            if (text?.Translations.FirstOrDefault(translation => translation.Part == part && AreSame(translation.Language, tag)) is { } translation)
            {
                return translation.Text;
            }

            if (IsEnglish(tag))
            {
                return inEnglish(text);
            }
        }

        return null;
    }

    /// <summary>The translations in a language, or in the closest more general language that has any.</summary>
    public static IReadOnlyList<Translation> Of(IReadOnlyList<Translation> translations, string language) =>
        Lookup(language)
            .Select(tag => translations.Where(translation => AreSame(translation.Language, tag)).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The tags to try, in order: <c>zh-Hans-CN</c>, <c>zh-Hans</c>, <c>zh</c>.</summary>
    private static IEnumerable<string> Lookup(string language)
    {
        yield return language;
        for (var end = language.LastIndexOf('-'); end > 0; end = language.LastIndexOf('-', end - 1))
        {
            // A single-letter subtag only introduces the subtag that was just removed.
            if (end < 2 || language[end - 2] != '-')
            {
                yield return language[..end];
            }
        }
    }

    // Tags are case-insensitive (RFC 5646, section 2.1.1).
    private static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
