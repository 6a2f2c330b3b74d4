using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Gard;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Maps the terms of each source to gene associations; docs/gene-associations.md has the table.</summary>
internal static class GeneAssociationTerms
{
    private const string PhenotypeMapped = "The disease phenotype itself was mapped";
    private const string ChromosomeSyndrome = "The disorder is a chromosome deletion or duplication syndrome";
    private const string AssociatedLocus = "Disorder-associated locus";

    /// <summary>Whether a GARD row is about a locus instead of a gene.</summary>
    public static bool IsLocus(GardGene row) =>
        row.AssociationType is PhenotypeMapped or ChromosomeSyndrome || row.GeneType == AssociatedLocus;

    /// <summary>The meaning of an Orphanet or OMIM association type in GARD's wording; null if unknown.</summary>
    public static GeneAssociation? OfGard(string type) => type switch
    {
        "Disease-causing germline mutation(s) in" => GeneAssociation.Germline,
        "Disease-causing germline mutation(s) (loss of function) in" => GeneAssociation.GermlineLossOfFunction,
        "Disease-causing germline mutation(s) (gain of function) in" => GeneAssociation.GermlineGainOfFunction,
        "The molecular basis of the disorder is known" => GeneAssociation.Causal,
        "Disease-causing somatic mutation(s) in" => GeneAssociation.Somatic,
        "Major susceptibility factor in" => GeneAssociation.Susceptibility,
        "Modifying germline mutation in" => GeneAssociation.Modifier,
        "Role in the phenotype of" => GeneAssociation.RoleInPhenotype,
        "Part of a fusion gene in" => GeneAssociation.Fusion,
        "Candidate gene tested in" => GeneAssociation.Candidate,
        "Biomarker tested in" => GeneAssociation.Biomarker,

        // OMIM's mapping key 1: placed by association with the gene, the underlying defect is not known.
        "The disorder was positioned by mapping of the wildtype gene" => GeneAssociation.Unspecified,
        _ => null,
    };

    /// <summary>The meaning of an association type of HPO's genes_to_disease.txt; null if unknown.</summary>
    public static GeneAssociation? OfHpo(string type) => type switch
    {
        "MENDELIAN" => GeneAssociation.Causal,
        "POLYGENIC" => GeneAssociation.Polygenic,
        "UNKNOWN" => GeneAssociation.Unspecified,
        _ => null,
    };

    /// <summary>
    /// The meaning of an ontology's relation from a disease to a gene, given as identifier, IRI or name
    /// (<c>has_material_basis_in_germline_mutation_in</c>); null if unknown.
    /// </summary>
    public static GeneAssociation? OfOntology(string relation) => OfRelation(PredicateNames.Normalize(relation));

    /// <summary>What the relation of a KGX edge between gene and disease adds to its predicate; null if nothing.</summary>
    public static GeneAssociation? OfRelation(string? relation) => relation switch
    {
        "RO:0004003" or "RO:0004013" => GeneAssociation.Germline,
        "RO:0004002" or "RO:0004012" => GeneAssociation.GermlineLossOfFunction,
        "RO:0004001" or "RO:0004011" => GeneAssociation.GermlineGainOfFunction,
        "RO:0004004" or "RO:0004014" => GeneAssociation.Somatic,
        "RO:0004015" or "RO:0004005" => GeneAssociation.Susceptibility,
        "RO:0004020" or "RO:0004021" => GeneAssociation.Causal,
        "RO:0004000" or "RO:0004010" or "RO:0004006" or "RO:0004016" => GeneAssociation.Unspecified,
        "kg:causal" => GeneAssociation.Causal,
        "kg:polygenic" => GeneAssociation.Polygenic,
        "kg:susceptibility" => GeneAssociation.Susceptibility,
        "kg:modifier" => GeneAssociation.Modifier,
        "kg:role_in_phenotype" => GeneAssociation.RoleInPhenotype,
        "kg:fusion" => GeneAssociation.Fusion,
        "kg:candidate" => GeneAssociation.Candidate,
        "kg:biomarker" => GeneAssociation.Biomarker,
        _ => null,
    };

    /// <summary>
    /// How specific a kind is: 0 for unspecified, 1 for causal without details, 2 for a specific kind. The more specific of two rows counts.
    /// </summary>
    public static int Specificity(GeneAssociation kind) => kind switch
    {
        GeneAssociation.Unspecified => 0,
        GeneAssociation.Causal => 1,
        _ => 2,
    };
}
