namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>
/// One row of <c>GARD_genes.csv</c>, as the file states it. Some rows are not genes but diseases or linkage loci: see <see cref="GeneType"/>.
/// </summary>
public sealed record GardGene
{
    /// <summary>Line of the file on which the row begins, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Column <c>GardID</c>: the disease; never empty.</summary>
    public required string GardId { get; init; }

    /// <summary>Column <c>DataSource</c>: <c>Orphanet</c> or <c>Orphanet+OMIM</c>; never empty.</summary>
    public required string DataSource { get; init; }

    /// <summary>Column <c>SourceLabelID</c>: the disease in that source, such as <c>ORPHA:178338</c> or an OMIM id; or null.</summary>
    public string? SourceLabelId { get; init; }

    /// <summary>Column <c>GeneSymbol</c>; never empty.</summary>
    public required string GeneSymbol { get; init; }

    /// <summary>
    /// Column <c>GeneSynonym</c>, a list <c>[a, b]</c> split at comma and space. The file does not quote items that contain a comma
    /// themselves, so they are split too.
    /// </summary>
    public IReadOnlyList<string> GeneSynonyms { get; init; } = [];

    /// <summary>Column <c>GeneTitle</c>: name of the gene, or null.</summary>
    public string? GeneTitle { get; init; }

    /// <summary>Column <c>GeneType</c>, such as <c>gene with protein product</c> or <c>Disorder-associated locus</c>; or null.</summary>
    public string? GeneType { get; init; }

    /// <summary>Column <c>Locus</c>: cytogenetic location, or null.</summary>
    public string? Locus { get; init; }

    /// <summary>Column <c>AssociationType</c>, as worded by Orphanet or OMIM; never empty.</summary>
    public required string AssociationType { get; init; }

    /// <summary>Column <c>AssociationStatus</c>: <c>Assessed</c>, <c>Not yet assessed</c> or <c>Unknown</c>; or null.</summary>
    public string? AssociationStatus { get; init; }

    /// <summary>Column <c>Reference</c>: publications, such as <c>PMID:22466610</c>.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Column <c>OMIM</c>: bare OMIM number of the gene, or null.</summary>
    public string? Omim { get; init; }

    /// <summary>Column <c>Ensembl</c>: gene id, or null.</summary>
    public string? Ensembl { get; init; }

    /// <summary>Column <c>SwissProt</c>: UniProt accession, or null.</summary>
    public string? SwissProt { get; init; }

    /// <summary>Column <c>GeneIdentifier</c>: HGNC, NCBIGene, <c>GeneID:</c> or <c>OMIM:</c> identifier; or null.</summary>
    public string? GeneIdentifier { get; init; }
}
