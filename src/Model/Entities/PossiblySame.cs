namespace KnowledgeGraph.Model;

/// <summary>An entity that may be the same as another one although no authority says so. The two are not merged.</summary>
/// <param name="Id">The canonical id of the other entity.</param>
/// <param name="Reasons">Why they may be the same, at least one.</param>
public sealed record PossiblySame(Curie Id, IReadOnlyList<PossiblySameReason> Reasons);

/// <summary>Why two entities may be the same.</summary>
public enum PossiblySameReason
{
    /// <summary>Both have the same name, ignoring case.</summary>
    SameName,

    /// <summary>A source states one as an exact cross-reference of the other.</summary>
    ExactXref,

    /// <summary>Mondo has a cross-reference from one to the GARD record of the other without stating how they are related.</summary>
    GardXref,
}
