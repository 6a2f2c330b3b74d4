namespace KnowledgeGraph.Model;

/// <summary>Another name of an entity.</summary>
/// <param name="Text">The name as the source spells it.</param>
/// <param name="Scope">How its meaning relates to the entity (OBO 1.4, synonym scope).</param>
/// <param name="Type">The type of name: an OBO synonym type, or ALIAS_SYMBOL and PREVIOUS_SYMBOL of a gene; null if it has no type.</param>
/// <param name="Source">The resource that states it, an <c>infores:</c> identifier.</param>
public sealed record Synonym(string Text, SynonymScope Scope, string? Type, Curie Source);

/// <summary>How the meaning of a synonym relates to the entity (OBO Flat File Format 1.4).</summary>
public enum SynonymScope
{
    /// <summary>It means the same.</summary>
    Exact,

    /// <summary>It has a broader meaning than the entity.</summary>
    Broad,

    /// <summary>It has a narrower meaning than the entity.</summary>
    Narrow,

    /// <summary>It is related to the entity and may name another one, so it does not identify the entity.</summary>
    Related,
}
