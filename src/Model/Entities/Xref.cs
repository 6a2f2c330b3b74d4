namespace KnowledgeGraph.Model;

/// <summary>A reference to an entry of another resource.</summary>
/// <param name="Id">The entry: a CURIE in our spelling if the prefix is registered, else the text from the source.</param>
/// <param name="Predicate">How the entry relates to the entity.</param>
/// <param name="Source">What states it: an <c>infores:</c> identifier or, for a third-party mapping set, its provider, else the set's id, as the set writes it.</param>
public sealed record Xref(string Id, MappingPredicate Predicate, string Source)
{
    /// <summary>The web address of the entry, or null if its resource is not registered.</summary>
    public string? Url => Curie.TryParse(Id, out var curie) ? curie.Url : null;
}

/// <summary>How a mapped entry relates to the entity (SKOS mapping properties).</summary>
public enum MappingPredicate
{
    /// <summary>skos:exactMatch: the same concept.</summary>
    Exact,

    /// <summary>skos:broadMatch: the entry is more general than the entity.</summary>
    Broad,

    /// <summary>skos:narrowMatch: the entry is more specific than the entity.</summary>
    Narrow,

    /// <summary>skos:closeMatch: similar enough for some uses.</summary>
    Close,

    /// <summary>skos:relatedMatch: associated.</summary>
    Related,

    /// <summary>oboInOwl:hasDbXref: the source does not say how.</summary>
    Unqualified,
}
