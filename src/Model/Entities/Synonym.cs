namespace KnowledgeGraph.Model;

/// <summary>Another name of an entity.</summary>
/// <param name="Text">The name as the source spells it.</param>
/// <param name="Scope">How near it is to the entity (OBO 1.4, synonym scope).</param>
/// <param name="Type">What kind of name: an OBO synonym type, or ALIAS_SYMBOL and PREVIOUS_SYMBOL of a gene; null for a plain one.</param>
/// <param name="Source">The resource that gives it, an <c>infores:</c> identifier.</param>
public sealed record Synonym(string Text, SynonymScope Scope, string? Type, Curie Source);

/// <summary>How near a synonym is to what it names (OBO Flat File Format 1.4).</summary>
public enum SynonymScope
{
    /// <summary>Means the same.</summary>
    Exact,

    /// <summary>Means more than the entity.</summary>
    Broad,

    /// <summary>Means less than the entity.</summary>
    Narrow,

    /// <summary>Has to do with the entity; may name another one, so it finds nothing by itself.</summary>
    Related,
}
