using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The mapping predicates of SSSOM and of ontology properties, as CURIE, IRI or bare word, in any case.</summary>
internal static class MappingPredicates
{
    // The vocabularies that define mapping predicates, by prefix and by IRI.
    private static readonly string[] Vocabularies =
    [
        "skos:", "http://www.w3.org/2004/02/skos/core#",
        "owl:", "http://www.w3.org/2002/07/owl#",
        "rdfs:", "http://www.w3.org/2000/01/rdf-schema#",
        "oboInOwl:", "oio:", "http://www.geneontology.org/formats/oboInOwl#",
        "semapv:", "https://w3id.org/semapv/vocab/",
        "sssom:", "https://w3id.org/sssom/",
    ];

    /// <summary>
    /// The predicate that a text names; null for any other relation. A cross-species match counts at most as a close match, because
    /// it joins analogous things of different species (https://w3id.org/semapv/vocab/crossSpeciesExactMatch).
    /// </summary>
    public static MappingPredicate? Of(string predicate) => NameOf(predicate)?.ToUpperInvariant() switch
    {
        "EXACTMATCH" or "EQUIVALENTCLASS" or "SAMEAS" => MappingPredicate.Exact,
        "BROADMATCH" or "BROADER" or "SUBCLASSOF" or "CROSSSPECIESBROADMATCH" => MappingPredicate.Broad,
        "NARROWMATCH" or "NARROWER" or "SUPERCLASSOF" or "CROSSSPECIESNARROWMATCH" => MappingPredicate.Narrow,
        "CLOSEMATCH" or "CROSSSPECIESEXACTMATCH" or "CROSSSPECIESCLOSEMATCH" => MappingPredicate.Close,
        "RELATEDMATCH" => MappingPredicate.Related,
        "HASDBXREF" => MappingPredicate.Unqualified,
        _ => null,
    };

    /// <summary>Whether a text names a term of a vocabulary of mapping predicates.</summary>
    public static bool IsKnown(string predicate) => Array.Exists(Vocabularies, start => HasPrefix(predicate.Trim(), start));

    /// <summary>The predicate in the opposite direction: broad becomes narrow, and vice versa.</summary>
    public static MappingPredicate Inverse(MappingPredicate predicate) => predicate switch
    {
        MappingPredicate.Broad => MappingPredicate.Narrow,
        MappingPredicate.Narrow => MappingPredicate.Broad,
        _ => predicate,
    };

    /// <summary>The name without its vocabulary; null for names of other vocabularies.</summary>
    private static string? NameOf(string predicate)
    {
        var text = predicate.Trim();
        return Array.Find(Vocabularies, start => HasPrefix(text, start)) is { } vocabulary ? text[vocabulary.Length..]
            : text.Contains(':', StringComparison.Ordinal) ? null
            : text;
    }

    private static bool HasPrefix(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
