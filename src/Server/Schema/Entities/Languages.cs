using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Names and definitions in other languages.</summary>
internal static class Languages
{
    private const string English = "en";

    /// <summary>Whether the language is English, or none is asked for.</summary>
    public static bool IsEnglish(string? language) => language is null || AreSame(language, English);

    /// <summary>Whether two tags name one language; case does not matter (RFC 5646 § 2.1.1).</summary>
    public static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name or definition in a language; null where no source has it.</summary>
    public static async ValueTask<string?> TranslatedAsync(
        Entity entity, string? language, TranslatedPart part, TextLoader texts, CancellationToken cancellationToken)
    {
        var text = await texts.LoadAsync(EntityKey.Of(entity), cancellationToken);
        return text?.Translations.FirstOrDefault(translation => translation.Part == part && AreSame(translation.Language, language!))?.Text;
    }
}
