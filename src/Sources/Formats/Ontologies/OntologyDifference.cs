namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>Something in which two readings of one release differ.</summary>
/// <param name="TermId">The term.</param>
/// <param name="Field">What differs, such as <c>synonym</c>; <c>term</c> if one reading lacks the term.</param>
/// <param name="First">What only the first reading has, separated by <c>|</c>.</param>
/// <param name="Second">What only the second reading has, separated by <c>|</c>.</param>
public sealed record OntologyDifference(string TermId, string Field, string First, string Second);
