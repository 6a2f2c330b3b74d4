namespace KnowledgeGraph.Model;

/// <summary>A name or definition in another language (Babelon).</summary>
/// <param name="Language">BCP 47 language tag, for example <c>ja</c>.</param>
/// <param name="Part">Whether it translates the name or the definition.</param>
/// <param name="Text">The translation.</param>
/// <param name="Status">Babelon's translation_status as given, for example OFFICIAL or CANDIDATE.</param>
/// <param name="Original">The English text that was translated, null if the source does not state it.</param>
public sealed record Translation(string Language, TranslatedPart Part, string Text, string Status, string? Original);

/// <summary>The part of an entity that a translation translates.</summary>
public enum TranslatedPart
{
    /// <summary>The label (rdfs:label).</summary>
    Name,

    /// <summary>The definition (IAO:0000115).</summary>
    Description,
}
