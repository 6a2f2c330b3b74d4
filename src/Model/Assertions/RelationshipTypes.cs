using static KnowledgeGraph.Model.RelationshipGroup;
using static KnowledgeGraph.Model.RelationshipType;

namespace KnowledgeGraph.Model;

/// <summary>What defines each relationship type; the one place to declare another.</summary>
public static class RelationshipTypes
{
    /// <summary>All types, in their order in lists. A term belongs to the first type whose branch contains it: onset is part of the course.</summary>
    public static IReadOnlyList<RelationshipDefinition> All { get; } =
    [
        new(HasPhenotype, Term, Branch: "HP:0000118", Aspect: 'P'),
        new(HasInheritance, Term, Branch: "HP:0000005", Aspect: 'I'),
        new(HasOnset, Term, Branch: "HP:0003674", Aspect: 'C'),
        new(HasCourse, Term, Branch: "HP:0031797", Aspect: 'C'),
        new(HasModifier, Term, Branch: "HP:0012823", Aspect: 'M'),
        new(HasHistory, Term, Branch: "HP:0032443", Aspect: 'H'),
        new(CausedBy, RelationshipGroup.Gene),
        new(AssociatedWith, RelationshipGroup.Gene),
        new(RelatedTo, Condition),
        new(SubclassOf, RelationshipGroup.Hierarchy),
    ];

    // Found by type, whatever the order of the list: a type without a definition stops the program.
    private static readonly RelationshipDefinition[] ByType =
        [.. Enum.GetValues<RelationshipType>().Select(type => All.Single(definition => definition.Type == type))];

    /// <summary>The types of one group.</summary>
    public static IReadOnlyList<RelationshipType> Of(RelationshipGroup group) =>
        [.. All.Where(definition => definition.Group == group).Select(definition => definition.Type)];

    /// <summary>The types of the assertions of a disease that a field lists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The field does not list what a disease is said to have.</exception>
    public static IReadOnlyList<RelationshipType> Of(RelatedField field) => field switch
    {
        RelatedField.DiseasePhenotypes => [HasPhenotype],
        RelatedField.DiseaseInheritance => [HasInheritance],
        RelatedField.DiseaseOnset => [HasOnset],
        RelatedField.DiseaseCourse => [HasCourse, HasModifier, HasHistory],
        RelatedField.DiseaseGenes => Of(RelationshipGroup.Gene),
        RelatedField.DiseaseConditions => Of(Condition),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "not a field of what a disease has"),
    };

    /// <summary>What defines a type.</summary>
    public static RelationshipDefinition Definition(this RelationshipType type) => ByType[(int)type];

    /// <summary>Whether the object is a gene.</summary>
    public static bool IsOfGene(this RelationshipType type) => type.Definition().Group == RelationshipGroup.Gene;

    /// <summary>
    /// Whether the object is a term of HPO that the disease has: a sign, but also its inheritance, onset or course,
    /// so that the term "autosomal recessive inheritance" has diseases as well.
    /// </summary>
    public static bool IsOfPhenotype(this RelationshipType type) => type.Definition().Group == Term;
}

/// <summary>What defines a relationship type. Its name in GraphQL and its type in Neo4j are the name of <paramref name="Type"/> by <see cref="EnumNames"/>.</summary>
/// <param name="Type">The type.</param>
/// <param name="Group">What its objects are.</param>
/// <param name="Branch">For terms of HPO: the term at or below which the objects are.</param>
/// <param name="Aspect">For terms of HPO: the letter in the aspect column of phenotype.hpoa.</param>
public sealed record RelationshipDefinition(
    RelationshipType Type, RelationshipGroup Group, string? Branch = null, char? Aspect = null);

/// <summary>What the objects of a relationship are.</summary>
public enum RelationshipGroup
{
    /// <summary>Terms of HPO that a disease has.</summary>
    Term,

    /// <summary>Genes of a disease.</summary>
    Gene,

    /// <summary>Conditions that are related to a disease.</summary>
    Condition,

    /// <summary>More general diseases or terms.</summary>
    Hierarchy,
}
