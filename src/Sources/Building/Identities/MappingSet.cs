using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A mapping set after parsing.</summary>
/// <param name="Document">The file.</param>
/// <param name="Authority">The authority that publishes the set under its own address; null for third-party sets.</param>
/// <param name="Source">The source that cross-references from this set state.</param>
/// <param name="Rows">Its mappings, without those that were reported as left out.</param>
/// <param name="Denied">The pairs of subject and entry whose mapping the set negates.</param>
internal sealed record MappingSet(
    SourceDocument Document, Curie? Authority, string Source, IReadOnlyList<MappingRow> Rows, IReadOnlyList<(Curie Subject, Curie Entry)> Denied);

/// <summary>A mapping whose subject is the Mondo or HPO term, if it has one.</summary>
/// <param name="Subject">The entry that the mapping is about.</param>
/// <param name="SubjectLabel">Its label in the set, or null.</param>
/// <param name="Predicate">How the other entry relates to it.</param>
/// <param name="Entry">The other entry; null if its prefix is not registered.</param>
/// <param name="Reference">The other entry as a cross-reference shows it.</param>
/// <param name="EntryLabel">The label of the other entry in the set, or null.</param>
/// <param name="Line">The line of the row.</param>
internal sealed record MappingRow(
    Curie Subject, string? SubjectLabel, MappingPredicate Predicate, Curie? Entry, string Reference, string? EntryLabel, long Line)
{
    /// <summary>The mapping with subject and entry swapped; null if the prefix of the entry is not registered.</summary>
    public MappingRow? Turned => Entry is { } entry
        ? new(entry, EntryLabel, MappingPredicates.Inverse(Predicate), Subject, Subject.ToString(), SubjectLabel, Line)
        : null;
}
