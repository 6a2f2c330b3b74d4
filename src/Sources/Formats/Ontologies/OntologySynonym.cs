using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>A synonym of a term.</summary>
/// <param name="Text">The synonym.</param>
/// <param name="Scope">How it relates to the term; <see cref="SynonymScope.Related"/> if the file does not say (OBO's default).</param>
/// <param name="Type">Synonym type, by short name such as <c>layperson</c> or <c>abbreviation</c>; or null.</param>
/// <param name="Xrefs">References for the synonym.</param>
public sealed record OntologySynonym(string Text, SynonymScope Scope, string? Type, IReadOnlyList<string> Xrefs);
