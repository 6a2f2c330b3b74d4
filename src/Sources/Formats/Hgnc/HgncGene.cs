namespace KnowledgeGraph.Sources.Formats.Hgnc;

/// <summary>One row of HGNC's complete set, as the file states it; multivalued cells are split at <c>|</c>.</summary>
/// <remarks>Format: https://www.genenames.org/help/statistics-and-downloads/</remarks>
public sealed record HgncGene
{
    /// <summary>Line of the file on which the row begins, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Column <c>hgnc_id</c>, such as <c>HGNC:5</c>; never empty.</summary>
    public required string HgncId { get; init; }

    /// <summary>Column <c>symbol</c>; never empty.</summary>
    public required string Symbol { get; init; }

    /// <summary>Column <c>name</c>, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Column <c>locus_type</c>, or null.</summary>
    public string? LocusType { get; init; }

    /// <summary>Column <c>location</c>: cytogenetic location, or null.</summary>
    public string? Location { get; init; }

    /// <summary>Column <c>status</c>: <c>Approved</c>, or <c>Entry Withdrawn</c> in older files.</summary>
    public required string Status { get; init; }

    /// <summary>Column <c>alias_symbol</c>.</summary>
    public IReadOnlyList<string> AliasSymbols { get; init; } = [];

    /// <summary>Column <c>alias_name</c>.</summary>
    public IReadOnlyList<string> AliasNames { get; init; } = [];

    /// <summary>Column <c>prev_symbol</c>.</summary>
    public IReadOnlyList<string> PreviousSymbols { get; init; } = [];

    /// <summary>Column <c>prev_name</c>.</summary>
    public IReadOnlyList<string> PreviousNames { get; init; } = [];

    /// <summary>Column <c>entrez_id</c>: the bare NCBI Gene number, or null.</summary>
    public string? EntrezId { get; init; }

    /// <summary>Column <c>ensembl_gene_id</c>, or null.</summary>
    public string? EnsemblGeneId { get; init; }

    /// <summary>Column <c>uniprot_ids</c>: bare UniProt accessions.</summary>
    public IReadOnlyList<string> UniProtIds { get; init; } = [];

    /// <summary>Column <c>omim_id</c>: bare OMIM numbers of the gene.</summary>
    public IReadOnlyList<string> OmimIds { get; init; } = [];
}
