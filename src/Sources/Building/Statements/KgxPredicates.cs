using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>What a KGX predicate and relation mean here.</summary>
/// <param name="Type">The relationship.</param>
/// <param name="ObjectCategory">What it leads to from a disease (or term, for SUBCLASS_OF).</param>
/// <param name="Gene">For genes: in what way.</param>
/// <param name="Condition">For related conditions: in what way.</param>
internal sealed record KgxMeaning(
    RelationshipType Type, EntityCategory ObjectCategory, GeneAssociation? Gene = null, RelatedConditionKind? Condition = null);

/// <summary>
/// The Biolink predicates of KGX edges that this graph holds. Predicates count as given; <c>biolink:related_to</c>, which
/// says nothing, is read by the relation of the source.
/// </summary>
internal static class KgxPredicates
{
    public const string SubclassOf = "biolink:subclass_of";

    /// <summary>The meaning of an edge; null for predicates that this graph does not hold.</summary>
    public static KgxMeaning? Of(KgxEdge edge) => edge.Predicate switch
    {
        SubclassOf => new(RelationshipType.SubclassOf, EntityCategory.Disease),
        "biolink:has_phenotype" => Term(RelationshipType.HasPhenotype),
        "biolink:has_mode_of_inheritance" => Term(RelationshipType.HasInheritance),
        "biolink:caused_by" or "biolink:causes" => Gene(edge, GeneAssociation.Causal),
        "biolink:associated_with_increased_likelihood_of" => Gene(edge, GeneAssociation.Susceptibility),
        "biolink:gene_associated_with_condition" or "biolink:condition_associated_with_gene" or "biolink:contributes_to"
            or "biolink:genetically_associated_with" or "biolink:associated_with" => Gene(edge, GeneAssociation.Unspecified),
        "biolink:related_to" => OfRelation(edge),
        _ => null,
    };

    private static KgxMeaning? OfRelation(KgxEdge edge) => edge.Relation switch
    {
        null => null,
        "kg:has_onset" => Term(RelationshipType.HasOnset),
        "kg:has_course" => Term(RelationshipType.HasCourse),
        "kg:has_modifier" => Term(RelationshipType.HasModifier),
        "kg:has_history" => Term(RelationshipType.HasHistory),
        "kg:differential" => Condition(RelatedConditionKind.Differential),
        "kg:similar_signs" => Condition(RelatedConditionKind.SimilarSigns),
        var relation when MondoRelations.KindOf(relation) is { } kind => Condition(kind),
        var relation when GeneAssociationTerms.OfRelation(relation) is not null => Gene(edge, GeneAssociation.Unspecified),
        _ => null,
    };

    private static KgxMeaning Term(RelationshipType type) => new(type, EntityCategory.Phenotype);

    private static KgxMeaning Condition(RelatedConditionKind kind) =>
        new(RelationshipType.RelatedTo, EntityCategory.Disease, Condition: kind);

    private static KgxMeaning Gene(KgxEdge edge, GeneAssociation otherwise)
    {
        var kind = GeneAssociationTerms.OfRelation(edge.Relation) ?? otherwise;
        return new(GeneStatements.TypeOf(kind), EntityCategory.Gene, Gene: kind);
    }
}
