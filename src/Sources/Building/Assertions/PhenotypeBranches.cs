using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// The relationship that an annotation with an HPO term states. It depends on the branch of the term, because the aspect column
/// of phenotype.hpoa has one letter for onset and the rest of the clinical course.
/// </summary>
internal sealed class PhenotypeBranches(TermTable terms)
{
    private readonly (HashSet<Curie> Terms, RelationshipType Type)[] _branches =
        [.. RelationshipTypes.All.Where(type => type.Branch is not null).Select(type => (terms.Below(Curie.Parse(type.Branch!)), type.Type))];

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

    /// <summary>The relationship by the aspect column only, for terms outside the branches. The letter of onset and course means course.</summary>
    public static RelationshipType TypeOf(char aspect) => RelationshipTypes.All.Last(type => type.Aspect == aspect).Type;

    /// <summary>The letter of phenotype.hpoa for a relationship to a term.</summary>
    public static char AspectOf(RelationshipType type) => type.Definition().Aspect!.Value;
}
