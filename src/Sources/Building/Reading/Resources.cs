using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The resources of assertions, by their identifiers in the Information Resource Registry.</summary>
internal static class Resources
{
    public static readonly Curie Mondo = Curie.Parse("infores:mondo");
    public static readonly Curie Hpo = Curie.Parse("infores:hpo");
    public static readonly Curie HpoAnnotations = Curie.Parse("infores:hpo-annotations");
    public static readonly Curie Gard = Curie.Parse("infores:gard");
    public static readonly Curie Orphanet = Curie.Parse("infores:orphanet");
    public static readonly Curie Omim = Curie.Parse("infores:omim");
    public static readonly Curie Hgnc = Curie.Parse("infores:hgnc");
    public static readonly Curie NcbiGene = Curie.Parse("infores:ncbi-gene");
    public static readonly Curie Decipher = Curie.Parse("infores:decipher");

    /// <summary>The resource that assigns identifiers with a prefix, or null if unknown.</summary>
    public static Curie? AuthorityOf(string prefix) => prefix switch
    {
        "MONDO" => Mondo,
        "HP" => Hpo,
        "HGNC" => Hgnc,
        "GARD" => Gard,
        "OMIM" or "OMIMPS" => Omim,
        "ORPHA" => Orphanet,
        "NCBIGene" => NcbiGene,
        "DECIPHER" => Decipher,
        _ => null,
    };
}
