namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>One row of <c>GARD_xrefs.csv</c>, as the file states it.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="GardId">Column <c>GardID</c>; never empty.</param>
/// <param name="XrefSource">The other system, such as <c>OMIM</c> or <c>ICD-10</c>; never empty.</param>
/// <param name="SourceId">The code there, usually without prefix; never empty.</param>
/// <param name="Relationship">How the GARD disease relates to the target.</param>
public sealed record GardXref(long Line, string GardId, string XrefSource, string SourceId, GardMapRelationship Relationship);

/// <summary>Column <c>MapRelationship</c>: how a GARD disease relates to the target (Orphanet's vocabulary).</summary>
public enum GardMapRelationship
{
    /// <summary><c>Exact</c>: the same disease.</summary>
    Exact,

    /// <summary><c>NTBT</c>, narrower term maps to broader term: the GARD disease is narrower than the target.</summary>
    NarrowerThanTarget,

    /// <summary><c>BTNT</c>, broader term maps to narrower term: the GARD disease is broader than the target.</summary>
    BroaderThanTarget,

    /// <summary><c>ND</c>: not yet decided or unable to decide.</summary>
    NotDecided,

    /// <summary><c>NA</c>: the file does not state it.</summary>
    NotAvailable,
}
