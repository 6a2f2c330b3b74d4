namespace KnowledgeGraph.Sources.Formats.GeneDisease;

/// <summary>
/// One row of HPO's <c>genes_to_phenotype.txt</c>, as the file states it. HPO derives it from gene–disease and disease–phenotype rows.
/// </summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="GeneId">Column <c>ncbi_gene_id</c>: an NCBI Gene number with or without prefix; never empty.</param>
/// <param name="GeneSymbol">Gene symbol, or null when the cell is empty or <c>-</c>.</param>
/// <param name="HpoId">HPO term; never empty.</param>
/// <param name="HpoName">Name of the term, or null.</param>
/// <param name="Frequency">HPO frequency term, fraction or percentage; null for <c>-</c>, unknown.</param>
/// <param name="DiseaseId">OMIM or ORPHA identifier, or null for <c>-</c>.</param>
public sealed record GenePhenotypeRow(
    long Line, string GeneId, string? GeneSymbol, string HpoId, string? HpoName, string? Frequency, string? DiseaseId);
