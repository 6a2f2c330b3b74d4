using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The ways in which sources write a sex.</summary>
internal static class Sexes
{
    /// <summary>The sex, or null where the text is neither; its case does not matter.</summary>
    public static Sex? Of(string text) => text.Trim().ToUpperInvariant() switch
    {
        "FEMALE" or "PATO:0000383" => Sex.Female,
        "MALE" or "PATO:0000384" => Sex.Male,
        _ => null,
    };
}
