namespace KnowledgeGraph.Model;

/// <summary>
/// The whole content of one release in memory, as frozen by the builder and loaded by a store.
/// Entities are in rank order (case-folded invariant name, then id, ordinal; nameless ones last), so an entity's
/// position is its rank; assertions are in row order (subject rank, type, object rank, primary source, id).
/// </summary>
public sealed class GraphContent
{
    /// <summary>The description of the release.</summary>
    public required ReleaseInfo Info { get; init; }

    /// <summary>Entities in rank order.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>The texts of the entities, one for each, in rank order.</summary>
    public required IReadOnlyList<EntityText> Texts { get; init; }

    /// <summary>Assertions in row order; <see cref="Assertion.Row"/> is the position.</summary>
    public required IReadOnlyList<Assertion> Assertions { get; init; }

    /// <summary>Every identifier other than canonical ones that names entities: alternative, obsolete, merged, mapped exactly.</summary>
    public required IReadOnlyList<IdentifierEntry> Identifiers { get; init; }

    /// <summary>Every gene symbol that names genes: approved, alias, previous, withdrawn.</summary>
    public required IReadOnlyList<SymbolEntry> Symbols { get; init; }

    /// <summary>The import report.</summary>
    public required ImportReport Report { get; init; }
}

/// <summary>An identifier that maps to an entity.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Target">The canonical id that it maps to.</param>
/// <param name="How">The reason.</param>
public sealed record IdentifierEntry(Curie Id, Curie Target, IdentifierMatchKind How);

/// <summary>A gene symbol that maps to a gene.</summary>
/// <param name="Symbol">The symbol as the source spells it; lookup ignores case.</param>
/// <param name="Target">The canonical id of the gene.</param>
/// <param name="How">The reason.</param>
public sealed record SymbolEntry(string Symbol, Curie Target, IdentifierMatchKind How);

/// <summary>How an identifier or symbol in a query matched an entity. Earlier kinds take precedence over later ones.</summary>
public enum IdentifierMatchKind
{
    /// <summary>It is the canonical identifier, or the approved symbol.</summary>
    Canonical,

    /// <summary>The entity's authority maps it exactly, or GARD names the entity as the source of this record. The entity contains the statements on it.</summary>
    Merged,

    /// <summary>An alternative identifier of the same term, or an alias of the gene.</summary>
    Alternative,

    /// <summary>A previous symbol of the gene.</summary>
    Previous,

    /// <summary>An obsolete identifier with this one replacement, or a withdrawn symbol merged into this gene.</summary>
    Replaced,

    /// <summary>Only a third-party mapping set maps it exactly; nothing was merged because of it.</summary>
    Mapped,
}
