namespace KnowledgeGraph.Sources.Formats.GeneDisease;

/// <summary>One row of HPO's <c>genes_to_disease.txt</c>, as the file states it.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="GeneId">Column <c>ncbi_gene_id</c>: <c>NCBIGene:64170</c>, or the bare number; never empty.</param>
/// <param name="GeneSymbol">Gene symbol, or null when the cell is empty or <c>-</c>.</param>
/// <param name="AssociationType">MENDELIAN, POLYGENIC, UNKNOWN, as written; never empty.</param>
/// <param name="DiseaseId">OMIM or ORPHA identifier; never empty.</param>
/// <param name="Source">URL of the file the row was taken from, or null.</param>
public sealed record GeneDiseaseRow(
    long Line, string GeneId, string? GeneSymbol, string AssociationType, string DiseaseId, string? Source);
