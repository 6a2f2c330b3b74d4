using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The mapping predicates of SSSOM and of ontology properties.</summary>
internal static class MappingPredicates
{
    /// <summary>The predicate that a CURIE or IRI names; null for any other relation.</summary>
    public static MappingPredicate? Of(string predicate) => predicate switch
    {
        "skos:exactMatch" or "http://www.w3.org/2004/02/skos/core#exactMatch" => MappingPredicate.Exact,
        "skos:broadMatch" or "http://www.w3.org/2004/02/skos/core#broadMatch" => MappingPredicate.Broad,
        "skos:narrowMatch" or "http://www.w3.org/2004/02/skos/core#narrowMatch" => MappingPredicate.Narrow,
        "skos:closeMatch" or "http://www.w3.org/2004/02/skos/core#closeMatch" => MappingPredicate.Close,
        "skos:relatedMatch" or "http://www.w3.org/2004/02/skos/core#relatedMatch" => MappingPredicate.Related,
        "oboInOwl:hasDbXref" => MappingPredicate.Unqualified,
        _ => null,
    };
}
