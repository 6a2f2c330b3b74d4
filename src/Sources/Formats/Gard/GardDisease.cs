namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>One row of <c>GARD.csv</c>, as the file states it.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="GardId">Column <c>GardID</c>, such as <c>GARD:0000001</c>; never empty.</param>
/// <param name="DataSource"><c>Orphanet</c>, <c>Orphanet+OMIM</c> or <c>GARD</c>; never empty.</param>
/// <param name="SourceId">The disease in that source, such as <c>ORPHA:53693</c>; null if GARD itself is the source.</param>
/// <param name="ClassificationLevel"><c>Group of disorders</c>, <c>Disorder</c> or <c>Subtype of disorder</c>; never empty.</param>
/// <param name="DisorderType">Orphanet's disorder type, or null.</param>
/// <param name="Name">Name; never empty.</param>
/// <param name="Synonyms">Synonyms, split at <c>|</c>; GARD states no scope.</param>
public sealed record GardDisease(
    long Line,
    string GardId,
    string DataSource,
    string? SourceId,
    string ClassificationLevel,
    string? DisorderType,
    string Name,
    IReadOnlyList<string> Synonyms);
