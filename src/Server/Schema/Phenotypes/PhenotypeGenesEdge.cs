using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene of the diseases that have a phenotype.</summary>
public sealed class PhenotypeGenesEdge : RelatedConnectionEdge
{
    internal PhenotypeGenesEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The gene.</summary>
    public Gene Node => (Gene)Edge.Node;

    /// <summary>What the assertions say together.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>The other terms that indirect assertions are about: below the phenotype, or, for excluded ones, above it.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Phenotype> Through => Edge.Through.Cast<Phenotype>();

    /// <summary>The diseases between the phenotype and the gene, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Edge.Between.Cast<Disease>();
}
