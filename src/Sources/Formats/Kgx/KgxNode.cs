namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>
/// One row of a KGX nodes file, as the file states it: identifiers are raw, multivalued cells are split at <c>|</c>.
/// Column names are those of the Biolink model and of <c>seed/nodes.tsv</c>.
/// </summary>
/// <remarks>Format: https://github.com/biolink/kgx/blob/master/specification/kgx-format.md</remarks>
public sealed record KgxNode
{
    /// <summary>Line of the file, from 1; the header is line 1.</summary>
    public required long Line { get; init; }

    /// <summary>Column <c>id</c>: a CURIE or IRI; never empty.</summary>
    public required string Id { get; init; }

    /// <summary>Column <c>category</c>: Biolink classes such as <c>biolink:Disease</c>; at least one.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>Column <c>name</c>, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Column <c>description</c>, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Column <c>synonym</c>: synonyms without a scope.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Column <c>exact_synonym</c>.</summary>
    public IReadOnlyList<string> ExactSynonyms { get; init; } = [];

    /// <summary>Column <c>broad_synonym</c>.</summary>
    public IReadOnlyList<string> BroadSynonyms { get; init; } = [];

    /// <summary>Column <c>narrow_synonym</c>.</summary>
    public IReadOnlyList<string> NarrowSynonyms { get; init; } = [];

    /// <summary>Column <c>related_synonym</c>.</summary>
    public IReadOnlyList<string> RelatedSynonyms { get; init; } = [];

    /// <summary>Column <c>xref</c>: cross-references of unstated exactness.</summary>
    public IReadOnlyList<string> Xrefs { get; init; } = [];

    /// <summary>Column <c>same_as</c>: identifiers of the same thing in other namespaces.</summary>
    public IReadOnlyList<string> SameAs { get; init; } = [];

    /// <summary>Column <c>exact_match</c> (skos:exactMatch).</summary>
    public IReadOnlyList<string> ExactMatches { get; init; } = [];

    /// <summary>Column <c>broad_match</c> (skos:broadMatch): the object is broader than this node.</summary>
    public IReadOnlyList<string> BroadMatches { get; init; } = [];

    /// <summary>Column <c>narrow_match</c> (skos:narrowMatch): the object is narrower than this node.</summary>
    public IReadOnlyList<string> NarrowMatches { get; init; } = [];

    /// <summary>Column <c>close_match</c> (skos:closeMatch).</summary>
    public IReadOnlyList<string> CloseMatches { get; init; } = [];

    /// <summary>Column <c>related_match</c> (skos:relatedMatch).</summary>
    public IReadOnlyList<string> RelatedMatches { get; init; } = [];

    /// <summary>Column <c>symbol</c>: approved gene symbol, or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>Column <c>full_name</c>: approved gene name, or null.</summary>
    public string? FullName { get; init; }

    /// <summary>Column <c>alias</c>: further symbols of a gene.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Column <c>previous_symbol</c>: symbols a gene had before.</summary>
    public IReadOnlyList<string> PreviousSymbols { get; init; } = [];

    /// <summary>Column <c>locus_type</c>, as HGNC words it, or null.</summary>
    public string? LocusType { get; init; }

    /// <summary>Column <c>in_taxon</c>: NCBITaxon identifiers.</summary>
    public IReadOnlyList<string> Taxa { get; init; } = [];

    /// <summary>Column <c>deprecated</c>: true, false, or null when the cell is empty or the column missing.</summary>
    public bool? Deprecated { get; init; }

    /// <summary>Column <c>replaced_by</c>: identifiers that replace a deprecated node.</summary>
    public IReadOnlyList<string> ReplacedBy { get; init; } = [];

    /// <summary>Column <c>provided_by</c>: where the row comes from.</summary>
    public IReadOnlyList<string> ProvidedBy { get; init; } = [];

    /// <summary>Cells of columns that have no property here, by column name in file order, unsplit; empty cells are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extra { get; init; } = [];
}
