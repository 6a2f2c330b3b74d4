using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The meaning of a KGX predicate and relation in this graph.</summary>
/// <param name="Type">The relationship.</param>
/// <param name="ObjectCategory">The category of the object, for a disease as subject (or a term, for SUBCLASS_OF).</param>
/// <param name="Gene">For genes: the kind of association.</param>
/// <param name="Condition">For related conditions: the kind of relation.</param>
internal sealed record KgxMeaning(
    RelationshipType Type, EntityCategory ObjectCategory, GeneAssociation? Gene = null, RelatedConditionKind? Condition = null);

/// <summary>
/// The predicates of KGX edges that this graph holds, by their names in <see cref="PredicateNames"/>. Predicates are used as
/// stated; for <c>biolink:related_to</c>, which is unspecific, the relation of the source is used instead.
/// </summary>
internal static class KgxPredicates
{
    public const string SubclassOf = "biolink:subclass_of";

    /// <summary>The predicate in the direction of this graph; null for predicates that do not have to be inverted.</summary>
    public static string? InverseOf(string predicate) => predicate switch
    {
        "biolink:superclass_of" => SubclassOf,
        "biolink:phenotype_of" => "biolink:has_phenotype",
        "biolink:mode_of_inheritance_of" => "biolink:has_mode_of_inheritance",
        _ => null,
    };

    /// <summary>The meaning of an edge with normalised names; null for predicates that this graph does not hold.</summary>
    public static KgxMeaning? Of(KgxEdge edge) => edge.Predicate switch
    {
        "biolink:related_to" or "biolink:related_to_at_instance_level" or "biolink:related_to_at_concept_level" =>
            edge.Relation is { } relation ? Of(relation, relation) : null,
        var predicate => Of(predicate, edge.Relation),
    };

    /// <summary>Whether the Biolink Model restricts the ends of a predicate, so that other ends are an error.</summary>
    public static bool HasFixedEnds(string predicate) => predicate is
        "biolink:has_phenotype" or "biolink:has_mode_of_inheritance"
        or "biolink:gene_associated_with_condition" or "biolink:condition_associated_with_gene";

    private static KgxMeaning? Of(string predicate, string? relation) => predicate switch
    {
        SubclassOf => new(RelationshipType.SubclassOf, EntityCategory.Disease),
        "biolink:has_phenotype" => Term(RelationshipType.HasPhenotype),
        "biolink:has_mode_of_inheritance" => Term(RelationshipType.HasInheritance),
        "biolink:caused_by" or "biolink:causes" => Gene(relation, GeneAssociation.Causal),
        "biolink:associated_with_increased_likelihood_of" or "biolink:increased_likelihood_associated_with" =>
            Gene(relation, GeneAssociation.Susceptibility),
        "biolink:gene_associated_with_condition" or "biolink:condition_associated_with_gene"
            or "biolink:contributes_to" or "biolink:contribution_from"
            or "biolink:genetically_associated_with" or "biolink:genetic_association" or "biolink:associated_with" =>
            Gene(relation, GeneAssociation.Unspecified),
        "kg:has_onset" => Term(RelationshipType.HasOnset),
        "kg:has_course" => Term(RelationshipType.HasCourse),
        "kg:has_modifier" => Term(RelationshipType.HasModifier),
        "kg:has_history" => Term(RelationshipType.HasHistory),
        "kg:differential" => Condition(RelatedConditionKind.Differential),
        "kg:similar_signs" => Condition(RelatedConditionKind.SimilarSigns),
        _ when MondoRelations.KindOf(predicate) is { } kind => Condition(kind),
        _ when GeneAssociationTerms.OfRelation(predicate) is { } kind => Gene(relation, kind),
        _ => null,
    };

    private static KgxMeaning Term(RelationshipType type) => new(type, EntityCategory.Phenotype);

    private static KgxMeaning Condition(RelatedConditionKind kind) =>
        new(RelationshipType.RelatedTo, EntityCategory.Disease, Condition: kind);

    private static KgxMeaning Gene(string? relation, GeneAssociation otherwise)
    {
        var kind = GeneAssociationTerms.OfRelation(relation) ?? otherwise;
        return new(GeneAssertions.TypeOf(kind), EntityCategory.Gene, Gene: kind);
    }
}
