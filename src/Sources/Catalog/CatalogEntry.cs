using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>A file, or a member of an archive, that was examined.</summary>
/// <param name="Location">Its location.</param>
public abstract record CatalogEntry(SourceLocation Location)
{
    /// <summary>The file, as it was given or found, or <c>archive!member</c>.</summary>
    public string Path => Location.Path;
}

/// <summary>A file whose format was recognised by its content.</summary>
/// <param name="Location">Its location.</param>
/// <param name="Length">Its size in bytes as stored, on disk or in its archive.</param>
/// <param name="Kind">Its format.</param>
/// <param name="Facts">What its header states.</param>
public sealed record RecognizedSource(SourceLocation Location, long Length, SourceKind Kind, SourceFacts Facts) : CatalogEntry(Location);

/// <summary>A file that is not a source.</summary>
/// <param name="Location">Its location.</param>
/// <param name="Reason">Why it is not a source and, if possible, how to convert it.</param>
/// <param name="Code">The error code if the file was given explicitly: one of <see cref="SourceErrorCodes"/>.</param>
public sealed record IgnoredFile(SourceLocation Location, string Reason, string Code = SourceErrorCodes.FileForeign) : CatalogEntry(Location);

/// <summary>A note about an archive as a whole.</summary>
/// <param name="Location">The archive.</param>
/// <param name="Code">The line of the report.</param>
/// <param name="Message">The text of the note.</param>
public sealed record ArchiveNote(SourceLocation Location, ReportCode Code, string Message) : CatalogEntry(Location);

/// <summary>What the header of a file states; null where it states nothing.</summary>
/// <param name="Id">Short id of an ontology such as <c>hp</c> or <c>hp/hp-base</c>, or the id of a mapping set.</param>
/// <param name="Title">Title.</param>
/// <param name="Version">Version; the bare date if it contains one: <c>2023-01-27</c>.</param>
/// <param name="License">Licence, usually an IRI.</param>
/// <param name="Product">For an ontology: which ontology and product it is, and whether the product is a subset of the terms.</param>
public sealed record SourceFacts(
    string? Id = null, string? Title = null, string? Version = null, string? License = null, OntologyProduct? Product = null);
