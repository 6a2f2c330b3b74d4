namespace KnowledgeGraph.Sources.Formats.Hgnc;

/// <summary>One row of HGNC's withdrawn set, as the file states it.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="HgncId">The withdrawn id, such as <c>HGNC:6</c>; never empty.</param>
/// <param name="Status"><c>Entry Withdrawn</c> or <c>Merged/Split</c>; never empty.</param>
/// <param name="WithdrawnSymbol">The symbol it had; never empty.</param>
/// <param name="MergedInto">The entries it became: none if withdrawn, several if split.</param>
public sealed record HgncWithdrawn(
    long Line, string HgncId, string Status, string WithdrawnSymbol, IReadOnlyList<HgncSuccessor> MergedInto);

/// <summary>An entry that a withdrawn one was merged or split into.</summary>
/// <param name="HgncId">Its id.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Status">Its status, such as <c>Approved</c>.</param>
public sealed record HgncSuccessor(string HgncId, string Symbol, string Status);
