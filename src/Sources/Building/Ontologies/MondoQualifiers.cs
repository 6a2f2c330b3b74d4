using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// How Mondo qualifies a cross-reference by <c>source="MONDO:…"</c>. Mondo's words compare its own class with the entry of the source:
/// a class that "is narrower than source" has an entry that is broader, as Mondo's SSSOM files say it with skos:broadMatch.
/// </summary>
internal static class MondoQualifiers
{
    /// <summary>How the entry relates to the disease; of several qualifiers the nearest counts.</summary>
    public static MappingPredicate PredicateOf(IReadOnlyList<string> sources) =>
        sources.Select(PredicateOf).DefaultIfEmpty(MappingPredicate.Unqualified).Min();

    // A whole word counts: "equivalentObsolete" names an entry that its source has withdrawn, which is not a current match.
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
