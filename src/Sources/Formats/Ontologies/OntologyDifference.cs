namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>A difference between two files of one release.</summary>
/// <param name="TermId">The term.</param>
/// <param name="Field">What differs, such as <c>synonym</c>; <c>term</c> if one file lacks the term.</param>
/// <param name="First">What only the first file has, separated by <c>|</c>.</param>
/// <param name="Second">What only the second file has, separated by <c>|</c>.</param>
public sealed record OntologyDifference(string TermId, string Field, string First, string Second);
