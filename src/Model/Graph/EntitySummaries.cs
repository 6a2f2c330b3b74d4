namespace KnowledgeGraph.Model;

/// <summary>Counts of what the graph contains on an entity; 0 for what is not counted for its category.</summary>
/// <param name="Diseases">Genes and phenotypes: diseases; for phenotypes those with the phenotype present, by closure.</param>
/// <param name="Genes">Diseases: genes, causal and other.</param>
/// <param name="CausalGenes">Diseases: genes by CAUSED_BY.</param>
/// <param name="Phenotypes">Diseases: phenotypes present.</param>
/// <param name="ExcludedPhenotypes">Diseases: phenotypes excluded.</param>
/// <param name="RelatedConditions">Diseases: related conditions.</param>
/// <param name="Assertions">Assertions of which the entity is subject or object.</param>
/// <param name="Publications">Distinct publications that these cite.</param>
public sealed record EntityCounts(
    int Diseases, int Genes, int CausalGenes, int Phenotypes, int ExcludedPhenotypes, int RelatedConditions, int Assertions, int Publications);

/// <summary>Values of a phenotype that follow from its position in HPO and from the annotations.</summary>
/// <param name="BodySystems">The children of HP:0000118 that it belongs to, in rank order; empty for terms outside that branch.</param>
/// <param name="InformationContent">
/// The natural logarithm of N/n: N diseases with at least one phenotype present (HAS_PHENOTYPE), n of them with this one by closure
/// (Resnik 1995, doi:10.48550/arXiv.cmp-lg/9511007); null if no disease has it.
/// </param>
public sealed record PhenotypeSummary(IReadOnlyList<Entity> BodySystems, double? InformationContent);
