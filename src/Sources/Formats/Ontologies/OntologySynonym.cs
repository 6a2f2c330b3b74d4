namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>A synonym of a term.</summary>
/// <param name="Text">The synonym.</param>
/// <param name="Scope">How it relates to the term.</param>
/// <param name="Type">Synonym type, by short name such as <c>layperson</c> or <c>abbreviation</c>; or null.</param>
/// <param name="Xrefs">References behind the synonym.</param>
public sealed record OntologySynonym(string Text, OntologySynonymScope Scope, string? Type, IReadOnlyList<string> Xrefs);

/// <summary>How a synonym relates to its term (oboInOwl).</summary>
public enum OntologySynonymScope
{
    /// <summary>Same meaning.</summary>
    Exact,

    /// <summary>Wider meaning than the term.</summary>
    Broad,

    /// <summary>Narrower meaning than the term.</summary>
    Narrow,

    /// <summary>Related, or not said (OBO's default).</summary>
    Related,
}
