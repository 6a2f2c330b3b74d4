namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>One ontology file: its header, and its terms in file order. OBO and obographs give the same records.</summary>
/// <param name="Header">What the file states about itself.</param>
/// <param name="Terms">Every term, property and individual of the file.</param>
public sealed record Ontology(OntologyHeader Header, IReadOnlyList<OntologyTerm> Terms);
