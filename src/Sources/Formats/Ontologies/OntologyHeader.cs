namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>What an ontology file states about itself.</summary>
public sealed record OntologyHeader
{
    /// <summary>Short id in lower case, such as <c>hp</c> or <c>mondo</c>: OBO's <c>ontology:</c>, obographs' graph IRI without base and extension.</summary>
    public required string Id { get; init; }

    /// <summary>The ontology, and which of its products the file is, according to <see cref="Id"/>.</summary>
    public OntologyProduct Product => OntologyProduct.Of(Id);

    /// <summary>
    /// The normalised release, such as <c>2023-01-27</c>, so that releases of an ontology are comparable across formats; null if not stated.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>The release as written in the file: a <c>data-version:</c> or a version IRI; null if not stated.</summary>
    public string? StatedVersion { get; init; }

    /// <summary>Title (dc:title), or null.</summary>
    public string? Title { get; init; }

    /// <summary>Licence (dcterms:license), usually an IRI; or null.</summary>
    public string? License { get; init; }

    /// <summary>OBO's <c>default-namespace</c>, or null.</summary>
    public string? DefaultNamespace { get; init; }
}
