namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>A relationship from a term to another, except is_a.</summary>
/// <param name="Predicate">Relation id: an OBO shorthand such as <c>part_of</c>, or an identifier such as <c>RO:0004003</c>.</param>
/// <param name="Target">Identifier of the other term.</param>
/// <param name="TargetLabel">The file's comment on the relation, which ends with the label of the other term; or null.</param>
public sealed record OntologyRelationship(string Predicate, string Target, string? TargetLabel = null);

/// <summary>A property value of a term.</summary>
/// <param name="Predicate">Property id; OBO library IRIs are shortened.</param>
/// <param name="Value">Identifier or literal.</param>
public sealed record OntologyPropertyValue(string Predicate, string Value);
