using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Interprets Mondo's qualifier <c>source="MONDO:…"</c> of a cross-reference. It compares Mondo's class with the entry of the source:
/// if the class "is narrower than source", the entry is broader, as with skos:broadMatch in Mondo's SSSOM files.
/// </summary>
internal static class MondoQualifiers
{
    /// <summary>How the entry relates to the disease; of several qualifiers, the closest counts.</summary>
    public static MappingPredicate PredicateOf(IReadOnlyList<string> sources) =>
        sources.Select(PredicateOf).DefaultIfEmpty(MappingPredicate.Unqualified).Min();

    // The whole word is compared: "equivalentObsolete" names an entry that its source has withdrawn, which is not a current match.
    private static MappingPredicate PredicateOf(string source) => source switch
    {
        "MONDO:equivalentTo" or "MONDO:obsoleteEquivalent" => MappingPredicate.Exact,
        "MONDO:mondoIsNarrowerThanSource" => MappingPredicate.Broad,
        "MONDO:mondoIsBroaderThanSource" => MappingPredicate.Narrow,
        "MONDO:directSiblingOf" => MappingPredicate.Close,
        "MONDO:relatedTo" or "MONDO:includedEntryInOMIM" => MappingPredicate.Related,
        _ => MappingPredicate.Unqualified,
    };
}
