using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>What can be concluded from the namespace of an identifier.</summary>
internal static class IdentifierSpaces
{
    /// <summary>The category, or null if a namespace has none or several (an OMIM number may be a disease or a gene).</summary>
    public static EntityCategory? CategoryOf(Curie id) => id.Prefix switch
    {
        "MONDO" or "OMIMPS" or "ORPHA" or "GARD" or "DECIPHER" or "DOID" or "NORD" => EntityCategory.Disease,
        "HGNC" or "NCBIGene" or "ENSEMBL" => EntityCategory.Gene,
        "HP" => EntityCategory.Phenotype,
        _ => null,
    };

    /// <summary>Whether the identifier itself shows that it belongs to a non-human species: ENSMUSG00000026193 is a mouse gene.</summary>
    public static bool IsOfOtherSpecies(Curie id) =>
        id.Prefix == "ENSEMBL" && !(id.LocalId.StartsWith("ENS", StringComparison.Ordinal) && id.LocalId.Length > 4 && char.IsAsciiDigit(id.LocalId[4]));

    /// <summary>Whether annotation files can identify diseases in this namespace.</summary>
    public static bool MayBeDisease(Curie id) => id.Prefix is "OMIM" || CategoryOf(id) == EntityCategory.Disease;
}
