namespace KnowledgeGraph.Contract.Tests.Imported;

/// <summary>A term as a release of its ontology states it.</summary>
public sealed record StatedTerm(string Id, string Name, IReadOnlyList<string> Parents, IReadOnlyList<string> AlternativeIds);

/// <summary>A release of an ontology.</summary>
/// <param name="Name"><c>hp</c> or <c>mondo</c>.</param>
/// <param name="Date">Its release.</param>
/// <param name="Terms">Its terms.</param>
public sealed record StatedOntology(string Name, string Date, IReadOnlyList<StatedTerm> Terms);

/// <summary>A row of phenotype.hpoa, cell by cell; publications and modifiers are separated by semicolons, and what is not stated is empty.</summary>
public sealed record StatedAnnotation(
    string Entry, bool Not, string Term, string Publications, string Evidence, string Onset, string Frequency, string Sex, string Modifiers);

/// <summary>A file of annotations; one without a date adds to the others.</summary>
public sealed record StatedAnnotations(string? Date, IReadOnlyList<StatedAnnotation> Rows);

/// <summary>A row of a mapping set.</summary>
/// <param name="Term">The term of Mondo.</param>
/// <param name="Predicate">How the entry relates to it: <c>exact</c>, <c>broad</c> or <c>close</c>.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Denied">Whether the row says that this is not so.</param>
/// <param name="Turned">Whether the entry stands first.</param>
public sealed record StatedMapping(string Term, string Predicate, string Entry, bool Denied, bool Turned);

/// <summary>A file of a mapping set; one without a date adds to the others.</summary>
public sealed record StatedMappings(string SetId, string? Date, IReadOnlyList<StatedMapping> Rows);

/// <summary>A row of genes_to_disease.txt.</summary>
public sealed record StatedGene(int Gene, string Kind, string Entry);
