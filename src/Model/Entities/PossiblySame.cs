namespace KnowledgeGraph.Model;

/// <summary>An entity that may be the same as another one, though no authority says so; the two are not merged.</summary>
/// <param name="Id">The canonical id of the other entity.</param>
/// <param name="Reasons">Why they may be the same, at least one.</param>
public sealed record PossiblySame(Curie Id, IReadOnlyList<PossiblySameReason> Reasons);

/// <summary>Why two entities may be the same.</summary>
public enum PossiblySameReason
{
    /// <summary>Both have the same name, in any case.</summary>
    SameName,

    /// <summary>A source gives one as an exact cross-reference of the other.</summary>
    ExactXref,

    /// <summary>Mondo refers from one to the GARD record of the other and does not say how they relate.</summary>
    GardXref,
}
