namespace KnowledgeGraph.Sources.Formats.Babelon;

/// <summary>One translation of a Babelon TSV file, as the file states it.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="SubjectId">The term; never empty.</param>
/// <param name="PredicateId">What is translated: <c>rdfs:label</c>, <c>IAO:0000115</c> (definition) or a synonym predicate; never empty.</param>
/// <param name="SourceLanguage">Language tag of the source text (BCP 47), or null.</param>
/// <param name="SourceValue">The text that was translated, or null.</param>
/// <param name="Language">Language tag of the translation (BCP 47); never empty.</param>
/// <param name="Value">The translation; null if the cell is empty or the status is NOT_TRANSLATED (such cells say <c>NA</c>).</param>
/// <param name="Status">OFFICIAL, CANDIDATE, NOT_TRANSLATED and so on, as written; or null.</param>
/// <remarks>Format: https://monarch-initiative.github.io/babelon/</remarks>
public sealed record BabelonTranslation(
    long Line,
    string SubjectId,
    string PredicateId,
    string? SourceLanguage,
    string? SourceValue,
    string Language,
    string? Value,
    string? Status);
