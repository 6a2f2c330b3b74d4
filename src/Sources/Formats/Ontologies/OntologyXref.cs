namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>A cross-reference of a term.</summary>
/// <param name="Id">The identifier referred to, raw.</param>
/// <param name="Sources">
/// Qualifiers <c>source</c> of the reference; Mondo states exactness here, for example <c>MONDO:equivalentTo</c>.
/// </param>
public sealed record OntologyXref(string Id, IReadOnlyList<string> Sources);
