using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>What identifiers of a namespace name, where the namespace tells.</summary>
internal static class IdentifierSpaces
{
    /// <summary>The category, or null where a namespace holds other things or several (an OMIM number may be a disease or a gene).</summary>
    public static EntityCategory? CategoryOf(Curie id) => id.Prefix switch
    {
        "MONDO" or "OMIMPS" or "ORPHA" or "GARD" or "DECIPHER" or "DOID" or "NORD" => EntityCategory.Disease,
        "HGNC" or "NCBIGene" or "ENSEMBL" => EntityCategory.Gene,
        "HP" => EntityCategory.Phenotype,
        _ => null,
    };

    /// <summary>Whether an identifier itself says that it is one of another species than humans: ENSMUSG00000026193 is a gene of mice.</summary>
    public static bool IsOfOtherSpecies(Curie id) =>
        id.Prefix == "ENSEMBL" && !(id.LocalId.StartsWith("ENS", StringComparison.Ordinal) && id.LocalId.Length > 4 && char.IsAsciiDigit(id.LocalId[4]));

    /// <summary>Whether an annotation file may name a disease by identifiers of this namespace.</summary>
    public static bool MayBeDisease(Curie id) => id.Prefix is "OMIM" || CategoryOf(id) == EntityCategory.Disease;
}
