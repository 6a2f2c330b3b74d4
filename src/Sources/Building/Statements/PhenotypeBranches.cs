using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// The relationship that an annotation with an HPO term states. It depends on the branch of the term, because the aspect column
/// of phenotype.hpoa has one letter for onset and the rest of the clinical course.
/// </summary>
internal sealed class PhenotypeBranches(TermTable terms)
{
    // The order matters: onset is part of the clinical course, which is part of the modifiers.
    private readonly (HashSet<Curie> Terms, RelationshipType Type)[] _branches =
    [
        (terms.Below(Curie.Parse("HP:0000118")), RelationshipType.HasPhenotype),
        (terms.Below(Curie.Parse("HP:0000005")), RelationshipType.HasInheritance),
        (terms.Below(Curie.Parse("HP:0003674")), RelationshipType.HasOnset),
        (terms.Below(Curie.Parse("HP:0031797")), RelationshipType.HasCourse),
        (terms.Below(Curie.Parse("HP:0012823")), RelationshipType.HasModifier),
        (terms.Below(Curie.Parse("HP:0032443")), RelationshipType.HasHistory),
    ];

    /// <summary>The relationship by branch; null for terms outside these branches.</summary>
    public RelationshipType? TypeOf(Curie term)
    {
        foreach (var (below, type) in _branches)
        {
            if (below.Contains(term))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The relationship by the aspect column only, for terms outside the branches.</summary>
    public static RelationshipType TypeOf(char aspect) => aspect switch
    {
        'I' => RelationshipType.HasInheritance,
        'C' => RelationshipType.HasCourse,
        'M' => RelationshipType.HasModifier,
        'H' => RelationshipType.HasHistory,
        _ => RelationshipType.HasPhenotype,
    };

    /// <summary>The letter of phenotype.hpoa for a relationship.</summary>
    public static char AspectOf(RelationshipType type) => type switch
    {
        RelationshipType.HasInheritance => 'I',
        RelationshipType.HasOnset or RelationshipType.HasCourse => 'C',
        RelationshipType.HasModifier => 'M',
        RelationshipType.HasHistory => 'H',
        _ => 'P',
    };
}
