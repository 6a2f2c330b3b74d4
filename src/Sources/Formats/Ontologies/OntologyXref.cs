namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>A cross-reference of a term.</summary>
/// <param name="Id">The identifier referred to, as written.</param>
/// <param name="Sources">
/// The <c>source</c> qualifiers of the reference; Mondo uses them for exactness, for example <c>MONDO:equivalentTo</c>.
/// </param>
public sealed record OntologyXref(string Id, IReadOnlyList<string> Sources);
