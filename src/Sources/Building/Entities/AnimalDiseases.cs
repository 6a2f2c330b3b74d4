using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Marks diseases of other animals: Mondo's "non-human animal disease" and all its descendants.</summary>
internal static class AnimalDiseases
{
    private static readonly Curie Root = Curie.Parse("MONDO:0005583");

    public static void Mark(TermTable terms, EntityDrafts entities)
    {
        foreach (var id in terms.Below(Root))
        {
            if (entities.TryGet(id, out var disease))
            {
                disease.IsHuman = false;
            }
        }
    }
}
