using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Parses the spellings of sex that sources use.</summary>
internal static class Sexes
{
    /// <summary>The sex, or null if the text is neither; case-insensitive.</summary>
    public static Sex? Of(string text) => text.Trim().ToUpperInvariant() switch
    {
        "FEMALE" or "PATO:0000383" => Sex.Female,
        "MALE" or "PATO:0000384" => Sex.Male,
        _ => null,
    };
}
