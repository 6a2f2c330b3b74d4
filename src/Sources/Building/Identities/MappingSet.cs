using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A mapping set as it was understood.</summary>
/// <param name="Document">The file.</param>
/// <param name="Authority">The authority that publishes it below its own address; null for the sets of others.</param>
/// <param name="Source">What cross-references of the set name as their source.</param>
/// <param name="Rows">Its mappings, without those that were listed as left out.</param>
/// <param name="Denied">The pairs of subject and entry that it denies.</param>
internal sealed record MappingSet(
    SourceDocument Document, Curie? Authority, string Source, IReadOnlyList<MappingRow> Rows, IReadOnlyList<(Curie Subject, Curie Entry)> Denied);

/// <summary>A mapping, seen from the term of Mondo or HPO where it has one.</summary>
/// <param name="Subject">The entry that the mapping is about.</param>
/// <param name="SubjectLabel">Its label in the set, or null.</param>
/// <param name="Predicate">How the other entry relates to it.</param>
/// <param name="Entry">The other entry; null where its prefix is not registered.</param>
/// <param name="Reference">The other entry as a cross-reference shows it.</param>
/// <param name="EntryLabel">The label of the other entry in the set, or null.</param>
/// <param name="Line">Line of the row.</param>
internal sealed record MappingRow(
    Curie Subject, string? SubjectLabel, MappingPredicate Predicate, Curie? Entry, string Reference, string? EntryLabel, long Line)
{
    /// <summary>The mapping seen from the other entry; null where its prefix is not registered.</summary>
    public MappingRow? Turned => Entry is { } entry
        ? new(entry, EntryLabel, MappingPredicates.Inverse(Predicate), Subject, Subject.ToString(), SubjectLabel, Line)
        : null;
}
