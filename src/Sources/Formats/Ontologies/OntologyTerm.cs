namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>
/// A term of an ontology, as its file states it. OBO library IRIs are shortened to OBO identifiers
/// (<c>http://purl.obolibrary.org/obo/HP_0000118</c> is <c>HP:0000118</c>, OBO 1.4 section 5.9); nothing else is normalised.
/// </summary>
public sealed record OntologyTerm
{
    /// <summary>Line of the stanza's head in OBO, from 1; in obographs JSON the index of the node in its graph, from 0.</summary>
    public required long Position { get; init; }

    /// <summary>Identifier; never empty.</summary>
    public required string Id { get; init; }

    /// <summary>Class, property or individual. The identifier of a property may have the ontology's own prefix.</summary>
    public required OntologyTermKind Kind { get; init; }

    /// <summary>Label, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Text definition, or null.</summary>
    public string? Definition { get; init; }

    /// <summary>References for the definition.</summary>
    public IReadOnlyList<string> DefinitionXrefs { get; init; } = [];

    /// <summary>Comments, in file order.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Synonyms, in file order.</summary>
    public IReadOnlyList<OntologySynonym> Synonyms { get; init; } = [];

    /// <summary>Cross-references, in file order.</summary>
    public IReadOnlyList<OntologyXref> Xrefs { get; init; } = [];

    /// <summary>Subsets (slims) the term belongs to, by short name.</summary>
    public IReadOnlyList<string> Subsets { get; init; } = [];

    /// <summary>Alternative identifiers: of terms that were merged into this one.</summary>
    public IReadOnlyList<string> AlternativeIds { get; init; } = [];

    /// <summary>Whether the term is obsolete.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Terms that replace this one.</summary>
    public IReadOnlyList<string> ReplacedBy { get; init; } = [];

    /// <summary>Terms to consider instead of this one.</summary>
    public IReadOnlyList<string> Consider { get; init; } = [];

    /// <summary>OBO namespace, or null.</summary>
    public string? Namespace { get; init; }

    /// <summary>Identifiers of is_a parents, in file order.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>Relationships to other terms except is_a.</summary>
    public IReadOnlyList<OntologyRelationship> Relationships { get; init; } = [];

    /// <summary>Other property values, such as <c>skos:exactMatch</c> links, without those that have a property in this class.</summary>
    public IReadOnlyList<OntologyPropertyValue> PropertyValues { get; init; } = [];
}
